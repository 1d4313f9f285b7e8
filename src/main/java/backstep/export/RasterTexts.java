package backstep.export;

import backstep.picture.TextStyle;
import java.awt.Graphics2D;

/** Sets texts for a picture of pixels. */
interface RasterTexts {

    /** A text that is set. */
    interface Line {

        /** Its length. */
        double advance();

        /** Draws it in the colour that is set, from a point on its baseline on. */
        void draw(Graphics2D graphics, double x, double baseline);
    }

    /** Sets a text that is not empty. */
    Line line(String text, TextStyle style, Graphics2D graphics);
}
