package backstep.layout.engines;

import backstep.layout.*;
import backstep.layout.elk.ElkLayout;

public final class Layouts {
    public Arrangement arrange(LayoutEngine engine, Diagram diagram, Direction direction)
            throws LayoutException, InterruptedException {
        long t = System.nanoTime();
        return new Arrangement(
                new ElkLayout().place(diagram, direction), LayoutEngine.ELK, (System.nanoTime() - t) / 1e6);
    }

    public boolean isAvailable(LayoutEngine engine) {
        return true;
    }
}
