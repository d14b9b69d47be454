package com.example.parcels;

/** Says what shows that a parcel arrived. Signatures are all that we care about, so the rest has one answer. */
final class Proofs implements ParcelDeliveredWebhookEvent.Proof.DefaultVisitor<String> {
    @Override
    public String visitSignature(ParcelDeliveredWebhookEvent.Proof.Signature proof) {
        return "signed by " + proof.signedBy();
    }

    @Override
    public String visitDefault(ParcelDeliveredWebhookEvent.Proof proof) {
        return "not signed";
    }
}
