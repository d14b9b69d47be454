package dev.sealhook.sample;

/** Payloads of the sample catalogue. */
public final class Payloads {
    /** How many numbers a parcel.wide has: p0 to p129. */
    public static final int WIDTH = 130;

    /** The least that is a parcel.sent. */
    public static final String SENT = "{\"id\":\"e1\",\"created_at\":1700000000,\"data\":{\"id\":\"d1\"},"
            + "\"type\":\"parcel.sent\",\"carrier\":null,"
            + "\"meta\":{}}";

    /** Every property of parcel.sent, unlisted ones at each level, escapes, and characters of one to four bytes. */
    public static final String FULL = """
            { "id" : "e\\u0031 \\"é€😀\\"\\/", "created_at":1700000000.0,
              "data": {"id":"d1",
                "items":[{"name":"a","quantity":1e2,"weight":1.50,"colour":"blue"},{"quantity":-0,"name":""}],
                "labels":{"z":"1","a":"2","":"3"}, "notes":["x",null,"y"], "prices":{"b":null,"a":9223372036854775807},
                "raw":[null, 1.0, "s", {"b": 1,"a": [ ]}],
                "target":{"number":7,"kind":"locker","floor":[1, 2]},
                "unlisted" : { "deep" : [ true , false , null ] } },
              "type":"parcel.sent", "object":"event", "carrier":"post", "meta":[1.00, "\\ud800"], "extra":null,
              "due":"2026-11-23t08:15:30.120z", "day":"2026-11-23", "express":true, "later": -1.5E-3, "\\u00fc": ""
            }
            """;

    private Payloads() {}

    /** The least parcel.sent, with this JSON as its data. */
    public static String sentWithData(String data) {
        return SENT.replace("{\"id\":\"d1\"}", data);
    }

    /** The least parcel.sent, with these members at its end: {@code "name":value}. */
    public static String sentWith(String members) {
        return SENT.substring(0, SENT.length() - 1) + "," + members + "}";
    }

    /** A parcel.wide in which each number is its property's. */
    public static String wide() {
        StringBuilder json = new StringBuilder("{\"type\":\"parcel.wide\"");
        for (int i = WIDTH - 1; i >= 0; i--) {
            json.append(",\"p").append(i).append("\":").append(i);
        }
        return json.append('}').toString();
    }
}
