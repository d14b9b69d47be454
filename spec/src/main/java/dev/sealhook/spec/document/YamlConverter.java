package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Code;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML's nodes, where an alias is the same node again, to nodes of JSON's data model, each with one parent. For one document. */
final class YamlConverter {
    /** Values that aliases may add to those in the text: megabytes, where real documents need kilobytes. */
    static final int MAX_ADDED = 1_000_000;

    private final String file;
    private final int maxValues;
    private final Problems problems;
    private final Set<org.snakeyaml.engine.v2.nodes.Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;
    private int depth;

    YamlConverter(String file, int valuesInText, Problems problems) {
        this.file = file;
        this.maxValues = valuesInText + MAX_ADDED;
        this.problems = problems;
    }

    /** Empty, with a problem, where there is nothing. Throws YamlRefusal for what JSON's data model cannot hold. */
    Optional<Node> convert(org.snakeyaml.engine.v2.nodes.Node root) {
        if (root instanceof org.snakeyaml.engine.v2.nodes.ScalarNode scalar && isNothing(scalar)) {
            DocumentReader.reportEmpty(file, problems);
            return Optional.empty();
        }
        return Optional.of(node(root, null, null, 0));
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node yaml, Node parent, Place.Key key, int index) {
        Mark mark = yaml.getStartMark().orElseThrow();
        Place place = new Place(file, parent, key, index, mark.getLine() + 1, mark.getColumn() + 1);
        count(place);
        if (yaml instanceof org.snakeyaml.engine.v2.nodes.ScalarNode scalar) {
            return YamlScalars.node(scalar, place);
        }
        enter(yaml, place);
        Node node = yaml instanceof MappingNode mapping ? object(mapping, place) : array((SequenceNode) yaml, place);
        leave(yaml);
        return node;
    }

    private void count(Place place) {
        if (++values > maxValues) {
            String message = "aliases expand to more than " + MAX_ADDED + " values";
            throw new YamlRefusal(Code.DOCUMENT_TOO_LARGE, place, message, "use fewer aliases of aliases");
        }
    }

    private void enter(org.snakeyaml.engine.v2.nodes.Node yaml, Place place) {
        if (!open.add(yaml)) {
            String message = "the value that the alias names contains itself";
            throw new YamlRefusal(Code.DOCUMENT_RECURSIVE, place, message, "write recursion with $ref, not with an alias");
        }
        if (++depth > DocumentReader.MAX_DEPTH) {
            throw YamlEvents.tooDeep(place);
        }
    }

    private void leave(org.snakeyaml.engine.v2.nodes.Node yaml) {
        open.remove(yaml);
        depth--;
    }

    private Node object(MappingNode yaml, Place place) {
        ObjectNode object = new ObjectNode(place);
        addMembers(object, yaml, false);
        return object;
    }

    // Merging is done here, because the library's own never ends where a mapping merges itself.
    private void addMembers(ObjectNode object, MappingNode yaml, boolean merging) {
        List<org.snakeyaml.engine.v2.nodes.Node> merged = new ArrayList<>();
        for (NodeTuple member : yaml.getValue()) {
            Mark mark = member.getKeyNode().getStartMark().orElseThrow();
            if (!(member.getKeyNode() instanceof org.snakeyaml.engine.v2.nodes.ScalarNode scalar) || isNothing(scalar)) {
                throw YamlComposer.refuseKey(Place.ofRoot(file, member.getKeyNode().getStartMark()));
            } else if (scalar.isPlain() && scalar.getValue().equals("<<")) {
                merged.add(member.getValueNode());
            } else if (!merging || object.get(scalar.getValue()).isEmpty()) {
                Place.Key key = new Place.Key(scalar.getValue(), mark.getLine() + 1, mark.getColumn() + 1);
                object.add(key.name(), node(member.getValueNode(), object, key, 0));
            }
        }
        merged.forEach(value -> merge(object, value));
    }

    private void merge(ObjectNode object, org.snakeyaml.engine.v2.nodes.Node yaml) {
        count(object.place());
        if (yaml instanceof org.snakeyaml.engine.v2.nodes.ScalarNode) {
            Place place = Place.ofRoot(file, yaml.getStartMark());
            String message = "'<<' merges what is no mapping";
            throw new YamlRefusal(Code.DOCUMENT_MALFORMED, place, message, "name a mapping, or put '<<' in quotes");
        }
        enter(yaml, object.place());
        if (yaml instanceof MappingNode mapping) {
            addMembers(object, mapping, true);
        } else if (yaml instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> merge(object, item));
        }
        leave(yaml);
    }

    private Node array(SequenceNode yaml, Place place) {
        ArrayNode array = new ArrayNode(place);
        for (org.snakeyaml.engine.v2.nodes.Node item : yaml.getValue()) {
            array.add(node(item, array, null, array.items().size()));
        }
        return array;
    }

    private static boolean isNothing(org.snakeyaml.engine.v2.nodes.ScalarNode scalar) {
        return scalar.isPlain() && scalar.getValue().isEmpty();
    }
}
