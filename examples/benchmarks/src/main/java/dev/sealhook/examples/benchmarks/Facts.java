package dev.sealhook.examples.benchmarks;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What any peer must have found in a payload.
 *
 * @param type the event's type
 * @param id the event's id
 * @param createdAt in seconds
 * @param dataId the id of what the event is about; of an incoming call, its call id
 * @param headers an incoming call's SIP headers, {@code name=value}; else none
 */
record Facts(String type, String id, long createdAt, String dataId, List<String> headers) {
    /** Those of the payloads of a form. */
    static List<Facts> expected(String form) {
        List<Facts> facts = new ArrayList<>();
        for (ObjectNode example : Payloads.examples()) {
            facts.add(form.equals("odd") ? of(example).odd() : of(example));
        }
        return facts;
    }

    static Facts of(ObjectNode example) {
        ObjectNode data = (ObjectNode) example.members().get("data");
        boolean call = data.members().containsKey("call_id");
        List<String> headers = new ArrayList<>();
        if (call) {
            for (Node item : ((ArrayNode) data.members().get("sip_headers")).items()) {
                headers.add(text((ObjectNode) item, "name") + "=" + text((ObjectNode) item, "value"));
            }
        }
        return new Facts(
                text(example, "type"),
                text(example, "id"),
                Long.parseLong(text(example, "created_at")),
                text(data, call ? "call_id" : "id"),
                headers);
    }

    /** The same, with a line break and an {@code é} in its ids. */
    Facts odd() {
        String broken = id.substring(0, 4) + "\n" + id.substring(5);
        String accented = dataId.substring(0, dataId.length() - 2) + "é" + dataId.substring(dataId.length() - 1);
        return new Facts(type, broken, createdAt, accented, headers);
    }

    private static String text(ObjectNode object, String name) {
        return ((ScalarNode) object.members().get(name)).text();
    }
}
