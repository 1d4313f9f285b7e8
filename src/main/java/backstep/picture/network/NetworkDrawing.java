package backstep.picture.network;

import backstep.picture.Palette;
import backstep.picture.Surface;

/** A picture of a network at one moment, which can be drawn on anything. */
public record NetworkDrawing(NetworkPicture picture, NetworkLayout layout, NetworkView view) {

    /** A drawing with caches of its own, so that it can be drawn on another thread than the window's. */
    public static NetworkDrawing of(Palette palette, NetworkLayout layout, NetworkView view) {
        return new NetworkDrawing(new NetworkPicture(palette), layout, view);
    }

    public double width() {
        return layout.width();
    }

    public double height() {
        return layout.height();
    }

    public void paint(Surface surface) {
        picture.paint(surface, layout, view);
    }
}
