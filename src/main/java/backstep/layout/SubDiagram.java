package backstep.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some boxes of a diagram with the links between them and the clusters around them. */
final class SubDiagram {

    private static final int NONE = -1;

    private final Diagram whole;
    private final BitSet kept;
    /** For each box how many before it are kept; for a box that is kept, its new number. */
    private final int[] before;

    private final List<Integer> links = new ArrayList<>();
    private final List<Integer> clusters = new ArrayList<>();

    /** @param kept indices of the boxes to be kept */
    SubDiagram(Diagram whole, BitSet kept) {
        this.whole = whole;
        this.kept = kept;
        this.before = new int[whole.boxes().size() + 1];
        for (int box = 0; box < before.length - 1; box++) {
            before[box + 1] = before[box] + (kept.get(box) ? 1 : 0);
        }
        for (int index = 0; index < whole.links().size(); index++) {
            Link link = whole.links().get(index);
            if (kept.get(link.from()) && kept.get(link.to())) {
                links.add(index);
            }
        }
        for (int index = 0; index < whole.clusters().size(); index++) {
            Cluster cluster = whole.clusters().get(index);
            if (before[cluster.first()] < before[cluster.end()]) {
                clusters.add(index);
            }
        }
    }

    Diagram diagram() {
        return new Diagram(
                keptOf(whole.boxes()),
                links.stream().map(whole.links()::get).map(this::link).toList(),
                keptClusters(),
                whole.seenAs(box -> kept.get(box) ? before[box] : NONE));
    }

    private <T> List<T> keptOf(List<T> ofEachBox) {
        return kept.stream().mapToObj(ofEachBox::get).toList();
    }

    private Link link(Link link) {
        return new Link(before[link.from()], before[link.to()], link.slot(), link.count());
    }

    private List<Cluster> keptClusters() {
        int[] place = new int[whole.clusters().size()];
        List<Cluster> theirs = new ArrayList<>();
        for (int index : clusters) {
            Cluster cluster = whole.clusters().get(index);
            place[index] = theirs.size();
            int parent = cluster.parent() == Cluster.NONE ? Cluster.NONE : place[cluster.parent()];
            theirs.add(new Cluster(cluster.group(), parent, before[cluster.first()], before[cluster.end()]));
        }
        return theirs;
    }

    /** Everything where it lay in the whole. */
    Placement placement(Placement of) {
        return new Placement(
                diagram(),
                of.direction(),
                of.width(),
                of.height(),
                keptOf(of.boxes()),
                links.stream().map(of.curves()::get).toList(),
                clusters.stream().map(of.outlines()::get).toList());
    }
}
