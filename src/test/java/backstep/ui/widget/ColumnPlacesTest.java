package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** How wide side columns are. */
class ColumnPlacesTest {
    private final SideColumn left = new SideColumn(290, List.of(new SidePart("expression", Feather.INFO)));
    private final SideColumn right = new SideColumn(350, List.of(new SidePart("inspector", Feather.INFO)));

    @Test
    void theyHaveTheirWidthsInProportionToTheType() {
        assertThat(new ColumnPlaces(1440, 1, 28).beside(left, right, 0.54)).containsExactly(290, 350);
        assertThat(new ColumnPlaces(2880, 2, 28).beside(left, right, 0.54)).containsExactly(580, 700);
    }

    @Test
    void togetherTheyLeaveEnoughOfThePicture() {
        assertThat(new ColumnPlaces(1000, 1, 28).beside(left, right, 0.5)).containsExactly(227, 273);
    }

    @Test
    void whatIsNotSeenTakesNothing() {
        right.close();
        assertThat(new ColumnPlaces(500, 1, 28).beside(left, right, 0.6)).containsExactly(290, 0);
    }

    @Test
    void whatIsEmptyTakesItsWidthOnceItHasSomethingToShow() {
        right.parts().getFirst().filledProperty().set(false);
        assertThat(new ColumnPlaces(1440, 1, 28).beside(left, right, 0.54)).containsExactly(290, 0);
        assertThat(new ColumnPlaces(1440, 1, 28).besideThen(left, right, 0.54)).containsExactly(290, 350);
    }

    @Test
    void aboveThePictureTheyHaveTheirWidthsAsLongAsSomeOfThePictureIsFree() {
        assertThat(new ColumnPlaces(960, 1, 30).above(right)).isEqualTo(350);
        assertThat(new ColumnPlaces(900, 24 / 13.0, 50).above(right)).isEqualTo(646);
        assertThat(new ColumnPlaces(500, 2, 50).above(right)).isEqualTo(360);
    }

    @Test
    void bothLeaveEnoughOfThePictureOrTheyDoNot() {
        assertThat(new ColumnPlaces(1140, 1, 28).crowd(left, right)).isFalse();
        assertThat(new ColumnPlaces(1100, 1, 28).crowd(left, right)).isTrue();
    }
}
