package dev.sealhook.examples.issues;

import dev.sealhook.examples.issues.tracker.CommentCreatedWebhookEvent;
import dev.sealhook.examples.issues.tracker.IssueClosedWebhookEvent;
import dev.sealhook.examples.issues.tracker.IssueOpenedWebhookEvent;
import dev.sealhook.examples.issues.tracker.PingWebhookEvent;
import dev.sealhook.examples.issues.tracker.TrackerEvent;
import java.util.Map;
import java.util.TreeMap;

/** The open issues, and what each event does to them. It does not compile when the document gains an event. */
final class Board implements TrackerEvent.Visitor<String> {
    private final Map<Long, String> open = new TreeMap<>();

    /** The titles of the open issues, by their numbers. */
    Map<Long, String> open() {
        return open;
    }

    @Override
    public String visitIssueOpened(IssueOpenedWebhookEvent event) {
        open.put(event.issue().number(), event.issue().title());
        return event.by() + " opened #" + event.issue().number();
    }

    @Override
    public String visitIssueClosed(IssueClosedWebhookEvent event) {
        open.remove(event.issue().number());
        return "closed #" + event.issue().number()
                + event.reason().map(reason -> ": " + reason.value()).orElse("");
    }

    @Override
    public String visitCommentCreated(CommentCreatedWebhookEvent event) {
        return "comment on #" + event.issue().number() + ": " + event.text();
    }

    @Override
    public String visitPing(PingWebhookEvent event) {
        return "hook " + event.hook() + " is set up";
    }

    @Override
    public String visitUnrecognized(TrackerEvent.Unrecognized event) {
        return "kept " + event.json();
    }
}
