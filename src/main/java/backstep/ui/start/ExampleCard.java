package backstep.ui.start;

import backstep.document.Document;
import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.text.Messages;
import java.util.function.Consumer;

/** The card of an example. */
final class ExampleCard extends Card {

    private final GalleryExample example;

    ExampleCard(GalleryExample example, Consumer<Document> open) {
        super(
                "start-" + example.workspace() + "-" + example.id(),
                example.title(),
                () -> open.accept(example.document()));
        this.example = example;
        add(example.description(), "start-about");
        setAccessibleText(Messages.text("ui.start.card.example", example.title(), example.description()));
    }

    @Override
    Raster picture(PictureMaker maker, ThumbnailSize size, Palette palette) {
        return maker.of(example, size, palette);
    }
}
