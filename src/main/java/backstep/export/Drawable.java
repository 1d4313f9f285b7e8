package backstep.export;

/** What can be written as a picture. */
public sealed interface Drawable extends Exportable permits GraphExport, PairExport, PictureExport {

    /**
     * The picture.
     *
     * @param zoom how large it will be seen, 1 for 100 %: the smaller, the less is drawn
     */
    PictureExport drawing(ExportOptions options, double zoom);

    /** About how many parts and curves are drawn one by one; 0 if they are few and not known. */
    long parts();
}
