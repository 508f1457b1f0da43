package org.teigram.schema.schematron;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamePool;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.pattern.AnyNodeTest;
import net.sf.saxon.pattern.NodeKindTest;
import net.sf.saxon.pattern.NodeTest;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.tree.tiny.TinyTree;
import net.sf.saxon.type.Type;
import net.sf.saxon.type.UType;
import org.teigram.schema.schematron.forecast.Candidates;

/**
 * The nodes of one document by what a rule's context may ask for. The tree's arrays are gone over once; a rule whose
 * elements and attributes do not occur costs nothing. Belongs to one document and one thread.
 */
final class NodeIndex {

    private final NodeInfo root;
    private final TinyTree tree;
    private final Map<Candidates, BitSet> elements = new HashMap<>();
    private final Map<Candidates, List<NodeInfo>> others = new HashMap<>();

    /** @param wanted what will be asked for */
    NodeIndex(XdmNode document, Set<Candidates> wanted) {
        this.root = document.getUnderlyingNode();
        this.tree = (TinyTree) root.getTreeInfo();
        Map<Integer, BitSet> byName = new HashMap<>();
        Map<Integer, BitSet> byAttribute = new HashMap<>();
        for (Candidates one : wanted) {
            if (one instanceof Candidates.Elements named) {
                elements.put(one, byName.computeIfAbsent(named.name(), name -> new BitSet()));
            } else if (one instanceof Candidates.ElementsWith having) {
                elements.put(one, byAttribute.computeIfAbsent(having.attribute(), name -> new BitSet()));
            } else if (one instanceof Candidates.Attributes named) {
                elements.put(one, byAttribute.computeIfAbsent(named.name(), name -> new BitSet()));
            }
        }
        indexElements(byName);
        indexAttributes(byAttribute);
    }

    private void indexElements(Map<Integer, BitSet> byName) {
        int[] names = tree.getNameCodeArray();
        byte[] kinds = tree.getNodeKindArray();
        for (int i = 0; i < tree.getNumberOfNodes(); i++) {
            if (kinds[i] == Type.ELEMENT || kinds[i] == Type.TEXTUAL_ELEMENT) {
                note(byName, names[i], i);
            }
        }
    }

    private void indexAttributes(Map<Integer, BitSet> byAttribute) {
        int[] names = tree.getAttributeNameCodeArray();
        int[] parents = tree.getAttributeParentArray();
        for (int i = 0; i < tree.getNumberOfAttributes(); i++) {
            note(byAttribute, names[i], parents[i]);
        }
    }

    private static void note(Map<Integer, BitSet> nodes, int nameCode, int node) {
        BitSet set = nodes.get(nameCode & NamePool.FP_MASK);
        if (set != null) {
            set.set(node);
        }
    }

    /** The number of nodes of a document, attributes aside. */
    static int size(XdmNode document) {
        return ((TinyTree) document.getUnderlyingNode().getTreeInfo()).getNumberOfNodes();
    }

    /** In document order, each once. */
    List<NodeInfo> nodes(List<Candidates> candidates) {
        BitSet named = new BitSet();
        List<List<NodeInfo>> lists = new ArrayList<>();
        for (Candidates one : candidates) {
            if (one instanceof Candidates.Elements || one instanceof Candidates.ElementsWith) {
                named.or(elements.get(one));
            } else {
                lists.add(others.computeIfAbsent(one, this::select));
            }
        }
        if (!named.isEmpty()) {
            List<NodeInfo> nodes = new ArrayList<>(named.cardinality());
            named.stream().forEach(i -> nodes.add(tree.getNode(i)));
            lists.add(nodes);
        }
        lists.removeIf(List::isEmpty);
        return lists.size() > 1 ? merged(lists) : lists.stream().findFirst().orElse(List.of());
    }

    private static List<NodeInfo> merged(List<List<NodeInfo>> lists) {
        Set<NodeInfo> all = new LinkedHashSet<>();
        lists.forEach(all::addAll);
        List<NodeInfo> nodes = new ArrayList<>(all);
        nodes.sort(NodeInfo::compareOrder);
        return nodes;
    }

    private List<NodeInfo> select(Candidates candidates) {
        if (candidates instanceof Candidates.Attributes named) {
            List<NodeInfo> attributes = new ArrayList<>();
            NodeTest any = NodeKindTest.ATTRIBUTE;
            elements.get(candidates).stream().forEach(i -> addAll(
                    tree.getNode(i).iterateAxis(AxisInfo.ATTRIBUTE, any),
                    attribute -> attribute.getFingerprint() == named.name(),
                    attributes));
            return attributes;
        }
        return select(((Candidates.Nodes) candidates).test());
    }

    private List<NodeInfo> select(NodeTest test) {
        List<NodeInfo> nodes = new ArrayList<>();
        if (!UType.ATTRIBUTE.subsumes(test.getUType())) {
            addAll(root.iterateAxis(AxisInfo.DESCENDANT_OR_SELF, AnyNodeTest.getInstance()), test::test, nodes);
        }
        if (test.getUType().overlaps(UType.ATTRIBUTE)) {
            List<NodeInfo> attributes = new ArrayList<>();
            AxisIterator all = root.iterateAxis(AxisInfo.DESCENDANT, NodeKindTest.ELEMENT);
            for (NodeInfo node = all.next(); node != null; node = all.next()) {
                addAll(node.iterateAxis(AxisInfo.ATTRIBUTE, NodeKindTest.ATTRIBUTE), test::test, attributes);
            }
            return nodes.isEmpty() ? attributes : merged(List.of(nodes, attributes));
        }
        return nodes;
    }

    private static void addAll(AxisIterator nodes, Predicate<NodeInfo> test, List<NodeInfo> found) {
        for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
            if (test.test(node)) {
                found.add(node);
            }
        }
    }
}
