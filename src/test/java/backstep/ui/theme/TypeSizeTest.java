package backstep.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The steps between the sizes of type. */
class TypeSizeTest {
    private final TypeSize size = new TypeSize();

    @Test
    void itGoesFromTheSmallestToTheLargestAndNoFurther() {
        for (int press = 0; press < 2 * TypeSize.OFFERED.size(); press++) {
            size.enlarge();
        }
        assertThat(size.pointsProperty().get()).isEqualTo(28);
        for (int press = 0; press < 2 * TypeSize.OFFERED.size(); press++) {
            size.reduce();
        }
        assertThat(size.pointsProperty().get()).isEqualTo(10);
        size.reset();
        assertThat(size.pointsProperty().get()).isEqualTo(13);
    }

    @Test
    void fromASizeBetweenThoseOfferedItGoesToTheNext() {
        size.pointsProperty().set(17);
        size.enlarge();
        assertThat(size.pointsProperty().get()).isEqualTo(18);
        size.pointsProperty().set(17);
        size.reduce();
        assertThat(size.pointsProperty().get()).isEqualTo(16);
    }

    @Test
    void theScaleIsInProportionToTheUsualSize() {
        assertThat(size.scaleProperty().get()).isEqualTo(1);
        size.pointsProperty().set(26);
        assertThat(size.scaleProperty().get()).isEqualTo(2);
    }
}
