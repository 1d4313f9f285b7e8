package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class DerivedPropertyTest {

    private record Pair(String name, int number) {}

    private final ObjectProperty<Pair> pair = new SimpleObjectProperty<>(new Pair("a", 1));
    private final DerivedProperty<Pair, String> name = new DerivedProperty<>(pair, Pair::name);
    private final DerivedProperty<Pair, Integer> number = new DerivedProperty<>(pair, Pair::number);

    @Test
    void partsBelongTogetherWhicheverIsToldFirst() {
        List<String> seen = new ArrayList<>();
        name.subscribe((was, is) -> seen.add(is + number.get()));
        number.subscribe((was, is) -> seen.add(name.get() + is));
        pair.set(new Pair("b", 2));
        assertThat(seen).containsExactly("b2", "b2");
    }

    @Test
    void aPartThatStaysTellsNobody() {
        List<Object> told = new ArrayList<>();
        name.subscribe((was, is) -> told.add(is));
        number.subscribe((was, is) -> told.add(is));
        pair.set(new Pair("a", 3));
        assertThat(told).containsExactly(3);
    }

    @Test
    void aPartThatNobodyWatchesIsReadAnewToo() {
        pair.set(new Pair("c", 4));
        assertThat(name.get()).isEqualTo("c");
        assertThat(number.get()).isEqualTo(4);
    }
}
