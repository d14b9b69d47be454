package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import dev.sealhook.rides.Card;
import dev.sealhook.rides.Cash;
import dev.sealhook.rides.RideEvent;
import dev.sealhook.rides.RidePaidWebhookEvent;
import dev.sealhook.rides.RidePaidWebhookEvent.Data;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Variants that stand in several unions, or outside of any: the record that holds a union checks their tags. */
class VariantTagsTest {
    private static final Card CARD = new Card("card", Optional.of("plastic"), Optional.empty());
    private static final Card OTHER = new Card("barter", Optional.of("clay"), Optional.of("1"));
    private static final Cash CASH = new Cash(Cash.Method.CASH, Map.of("form", JsonText.of("\"p\\u0061per\"")));

    private static Data data(
            Optional<Data.Payment> payment, List<Data.Deposit> deposits, Map<String, Data.Share> shares, Card receipt) {
        return new Data("paid", payment, Optional.of(deposits), Optional.of(shares), Optional.of(receipt));
    }

    private static void assertRefused(ThrowingCallable constructor, String message) {
        assertThatThrownBy(constructor)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void areReadAsTheUnionInWhichTheyStandTellsThem() {
        RideEvent event = RideEvent.fromJson("""
                {"data": {"kind": "paid",
                  "payment": {"method": "card", "form": "paper"},
                  "deposits": [{"method": "cash", "form": "plastic"}, {"method": "barter", "form": "paper"}],
                  "shares": {"ann": {"method": "coins", "form": "plastic"}},
                  "receipt": {"method": "cash", "form": "clay"}}}
                """);

        Data data = ((RidePaidWebhookEvent) event).data();
        assertThat(data.payment()).contains(new Card("card", Optional.of("paper"), Optional.empty()));
        assertThat(data.deposits().orElseThrow())
                .containsExactly(
                        new Card("cash", Optional.of("plastic"), Optional.empty()),
                        new Cash(Cash.Method.of("barter"), Map.of("form", JsonText.of("\"paper\""))));
        assertThat(data.shares().orElseThrow())
                .containsOnlyKeys("ann")
                .containsValue(new Cash(Cash.Method.COINS, Map.of("form", JsonText.of("\"plastic\""))));
        assertThat(data.receipt()).contains(new Card("cash", Optional.of("clay"), Optional.empty()));
        assertThat(RideEvent.fromJson(event.toJson())).isEqualTo(event);
    }

    @Test
    void areTakenWithAnyTagWhereNoUnionStands() {
        RideEvent event = new RidePaidWebhookEvent(
                data(Optional.of(CARD), List.of(CARD, CASH), Map.of("a", CARD, "b", CASH), OTHER));
        assertThat(RideEvent.fromJson(event.toJson())).isEqualTo(event);
    }

    @Test
    void areRefusedWithATagThatIsNotTheirsInTheUnion() {
        assertRefused(
                () -> data(Optional.of(OTHER), List.of(), Map.of(), CARD),
                "Card.method: this variant is announced by 'card', found 'barter'");
        assertRefused(
                () -> data(Optional.empty(), List.of(CASH, OTHER), Map.of(), CARD),
                "Card.form: this variant is announced by 'plastic', found 'clay'");
        assertRefused(
                () -> data(Optional.empty(), List.of(new Cash(Cash.Method.CASH)), Map.of(), CARD),
                "Cash.form: this variant is announced by 'paper', found nothing");
        assertRefused(
                () -> data(Optional.empty(), List.of(), Map.of("a", CARD, "b", new Cash(Cash.Method.of("coin"))), CARD),
                "Cash.method: this variant is announced by 'cash' or 'coins', found 'coin'");
    }
}
