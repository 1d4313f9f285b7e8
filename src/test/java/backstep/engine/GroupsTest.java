package backstep.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final GraphBuilder builder = new GraphBuilder();

    /** Nodes a, b; in "outer" a·b, in "inner" tanh of it; then the sum with a. */
    private Graph nested() {
        int a = builder.leaf("a", 2);
        int b = builder.leaf("b", 3);
        builder.beginGroup("outer");
        int product = builder.binary(Op.MULTIPLY, a, b);
        builder.beginGroup("inner");
        int bent = builder.unary(Op.TANH, product);
        builder.endGroup();
        builder.endGroup();
        return builder.build(builder.binary(Op.ADD, bent, a));
    }

    @Test
    void aGraphWithoutGroupsHasTheWholeAlone() {
        builder.leaf("a", 1);
        Groups groups = builder.build(0).groups();
        assertThat(groups.isEmpty()).isTrue();
        assertThat(groups.size(Groups.WHOLE)).isEqualTo(1);
        assertThat(groups.path(groups.groupOf(0))).isEmpty();
    }

    @Test
    void groupsLieInEachOther() {
        Groups groups = nested().groups();
        assertThat(IntStream.range(0, groups.count()).mapToObj(groups::name)).containsExactly("", "outer", "inner");
        assertThat(IntStream.range(0, 5).map(groups::groupOf)).containsExactly(0, 0, 1, 2, 0);
        assertThat(groups.path(2)).containsExactly(1, 2);
        assertThat(List.of(groups.first(1), groups.end(1))).containsExactly(2, 4);
        assertThat(groups.level(1)).isEqualTo(Level.LOSS);
        assertThat(groups.level(2)).isEqualTo(Level.SAMPLE);
    }

    @Test
    void whatIsUsedOutsideIsAnOutput() {
        Groups groups = nested().groups();
        assertThat(outputs(groups, 1)).containsExactly(3);
        assertThat(outputs(groups, 2)).containsExactly(3);
        assertThat(outputs(groups, Groups.WHOLE)).containsExactly(4);
        assertThat(groups.result(1)).isEqualTo(3);
    }

    @Test
    void anInnerGroupMayHaveMoreOutputsThanTheOuterOne() {
        builder.beginGroup("outer");
        builder.beginGroup("inner");
        int a = builder.leaf("a", 1);
        int b = builder.leaf("b", 2);
        builder.endGroup();
        int sum = builder.binary(Op.ADD, a, b);
        builder.endGroup();
        Groups groups = builder.build(builder.unary(Op.TANH, sum)).groups();
        assertThat(outputs(groups, 2)).containsExactly(a, b);
        assertThat(outputs(groups, 1)).containsExactly(sum);
    }

    @Test
    void aGroupWithoutNodesIsForgotten() {
        builder.beginGroup("nothing");
        assertThat(builder.endGroup()).isFalse();
        builder.leaf("a", 1);
        assertThat(builder.build(0).groups().isEmpty()).isTrue();
    }

    @Test
    void everyGroupMustEnd() {
        builder.beginGroup("open");
        builder.leaf("a", 1);
        assertThatThrownBy(() -> builder.build(0)).isInstanceOf(IllegalStateException.class);
        builder.endGroup();
        assertThatThrownBy(builder::endGroup).isInstanceOf(IllegalStateException.class);
    }

    private static List<Integer> outputs(Groups groups, int group) {
        return IntStream.range(0, groups.outputCount(group))
                .mapToObj(index -> groups.output(group, index))
                .toList();
    }
}
