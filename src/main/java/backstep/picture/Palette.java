package backstep.picture;

/**
 * Every colour of a picture, by what it is for.
 *
 * @param background behind everything
 * @param box the ground of a computed value
 * @param leaf the ground of a leaf's value
 * @param constant the ground of a constant
 * @param border outlines
 * @param leafBorder outlines of leaves
 * @param text labels and values
 * @param muted captions
 * @param faint what is not known yet
 * @param edge curves and the outlines of operations
 * @param accent what the current step touches, and the selection
 * @param accentWash the ground of the current operation
 * @param flowLabel the ground of a flowing number
 * @param onFlowLabel text on {@code flowLabel}
 * @param danger marks what is not a finite number
 * @param dangerWash the ground of what is not a finite number
 * @param mark what is found, and paths
 * @param gradient the scale of gradients
 * @param field the scale of what networks say
 */
public record Palette(
        Colour background,
        Colour box,
        Colour leaf,
        Colour constant,
        Colour border,
        Colour leafBorder,
        Colour text,
        Colour muted,
        Colour faint,
        Colour edge,
        Colour accent,
        Colour accentWash,
        Colour flowLabel,
        Colour onFlowLabel,
        Colour danger,
        Colour dangerWash,
        Colour mark,
        Diverging gradient,
        FieldScale field) {

    /** For light themes and for paper. */
    public static final Palette LIGHT = new Palette(
            Colour.of(0xffffff),
            Colour.of(0xffffff),
            Colour.of(0xf6f8fa),
            Colour.of(0xf6f8fa),
            Colour.of(0xd1d9e0),
            Colour.of(0xafb8c1),
            Colour.of(0x1f2328),
            Colour.of(0x59636e),
            Colour.of(0x818b98),
            Colour.of(0x57606a),
            Colour.of(0x0969da),
            Colour.of(0xddf4ff),
            Colour.of(0x0969da),
            Colour.of(0xffffff),
            Colour.of(0xcf222e),
            Colour.of(0xffebe9),
            Colour.of(0x1b7c83),
            new Diverging(
                    Colour.of(0xb9b2d9),
                    Colour.of(0xdfdcee),
                    Colour.of(0xf3f4f6),
                    Colour.of(0xfee6c8),
                    Colour.of(0xfdc581),
                    Colour.of(0x4a1f7d),
                    Colour.of(0x59636e),
                    Colour.of(0x7f3b08)),
            FieldScale.LIGHT);

    /** For dark themes. */
    public static final Palette DARK = new Palette(
            Colour.of(0x0d1117),
            Colour.of(0x161b22),
            Colour.of(0x1f2630),
            Colour.of(0x161b22),
            Colour.of(0x3d444d),
            Colour.of(0x59636e),
            Colour.of(0xf0f6fc),
            Colour.of(0x9198a1),
            Colour.of(0x6e7681),
            Colour.of(0x848d97),
            Colour.of(0x4493f8),
            Colour.of(0x12304f),
            Colour.of(0x1f6feb),
            Colour.of(0xffffff),
            Colour.of(0xf85149),
            Colour.of(0x3c1618),
            Colour.of(0x2fb3bb),
            new Diverging(
                    Colour.of(0x57408f),
                    Colour.of(0x34295a),
                    Colour.of(0x21262d),
                    Colour.of(0x48300f),
                    Colour.of(0x7a4a10),
                    Colour.of(0xd8d1f5),
                    Colour.of(0x9198a1),
                    Colour.of(0xfdc581)),
            FieldScale.DARK);

    /** The same colours, closer to the background by a share from 0 to 1. */
    Palette faded(double share) {
        return new Palette(
                background,
                box.mix(background, share),
                leaf.mix(background, share),
                constant.mix(background, share),
                border.mix(background, share),
                leafBorder.mix(background, share),
                text.mix(background, share),
                muted.mix(background, share),
                faint.mix(background, share),
                edge.mix(background, share),
                accent.mix(background, share),
                accentWash.mix(background, share),
                flowLabel,
                onFlowLabel,
                danger.mix(background, share),
                dangerWash.mix(background, share),
                mark,
                gradient.faded(background, share),
                field);
    }
}
