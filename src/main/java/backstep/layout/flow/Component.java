package backstep.layout.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a flow graph that has no edges to the rest.
 *
 * @param flow the part alone
 * @param blocks the numbers of its blocks in the whole
 * @param edges the numbers of its edges in the whole
 */
public record Component(FlowGraph flow, List<Integer> blocks, List<Integer> edges) {

    /** The parts of a graph, in the order of their first blocks. */
    public static List<Component> of(FlowGraph whole) {
        int[] parts = new int[whole.blocks().size()];
        Arrays.setAll(parts, block -> block);
        for (Edge edge : whole.edges()) {
            int one = find(parts, edge.source());
            int other = find(parts, edge.target());
            parts[Math.max(one, other)] = Math.min(one, other);
        }
        int[] numbers = new int[parts.length];
        Map<Integer, List<Integer>> blocks = new LinkedHashMap<>();
        for (int block = 0; block < parts.length; block++) {
            List<Integer> members = blocks.computeIfAbsent(find(parts, block), part -> new ArrayList<>());
            numbers[block] = members.size();
            members.add(block);
        }
        Map<Integer, List<Integer>> edges = new HashMap<>();
        for (int edge = 0; edge < whole.edges().size(); edge++) {
            int part = find(parts, whole.edges().get(edge).source());
            edges.computeIfAbsent(part, p -> new ArrayList<>()).add(edge);
        }
        return blocks.entrySet().stream()
                .map(part -> part(whole, part.getValue(), edges.getOrDefault(part.getKey(), List.of()), numbers))
                .toList();
    }

    /** The lowest block that a block hangs together with, as far as known; shortens the way for the next time. */
    private static int find(int[] parts, int block) {
        int found = block;
        while (parts[found] != found) {
            parts[found] = parts[parts[found]];
            found = parts[found];
        }
        return found;
    }

    private static Component part(FlowGraph whole, List<Integer> blocks, List<Integer> edges, int[] numbers) {
        List<Block> itsBlocks = blocks.stream().map(whole.blocks()::get).toList();
        List<Edge> itsEdges = edges.stream()
                .map(whole.edges()::get)
                .map(edge -> edge.between(numbers[edge.source()], numbers[edge.target()]))
                .toList();
        return new Component(new FlowGraph(whole.diagram(), whole.direction(), itsBlocks, itsEdges), blocks, edges);
    }
}
