package dev.sealhook.spec.understand.keyword;

/** Counts the steps that understanding a document takes: tests hold their number against the document's size. */
public final class WorkCounter {
    private long steps;

    public void add(long more) {
        steps += more;
    }

    public long steps() {
        return steps;
    }
}
