package backstep.ui.workspace;

import backstep.text.Messages;
import backstep.ui.action.PaletteEntry;
import backstep.ui.action.PaletteSource;
import backstep.ui.start.Gallery;
import backstep.ui.start.GalleryExample;
import java.util.List;
import java.util.function.Consumer;

/**
 * Offers the examples of both workspaces in the command palette, whichever is shown.
 *
 * @param choose begins with an example in the document that is open, as the menus of examples do
 */
record ExampleEntries(Consumer<GalleryExample> choose) implements PaletteSource {

    @Override
    public List<PaletteEntry> entries() {
        return Gallery.all().stream().map(this::entry).toList();
    }

    private PaletteEntry entry(GalleryExample example) {
        String kind = Messages.text("ui.palette.example", Messages.text("ui.workspace." + example.workspace()));
        return PaletteEntry.of(
                "example." + example.workspace() + "." + example.id(),
                example.title(),
                kind,
                () -> choose.accept(example));
    }
}
