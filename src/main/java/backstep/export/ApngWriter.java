package backstep.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The chunks of an animated PNG, of opaque pictures in one size. Programs that know no animation show the first. */
final class ApngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int OPAQUE = 0xff000000;
    private static final int BITS = 8;
    private static final int RED_GREEN_BLUE_ALPHA = 6;
    private static final int METRE = 1;
    private static final int MILLIMETRES = 1000;
    private static final int MILLISECONDS = 1000;
    /** What the header of a frame says: the picture stays, and the next is laid over it or put in its place. */
    private static final int STAYS = 0;

    private static final int REPLACES = 0;
    private static final int LIES_OVER = 1;

    private final DataOutputStream stream;
    private final int width;
    private final int height;
    private int sequence;

    /** A part of the picture, on whole pixels. */
    private record Area(int x, int y, int width, int height) {}

    ApngWriter(OutputStream stream, int width, int height) {
        this.stream = new DataOutputStream(stream);
        this.width = width;
        this.height = height;
    }

    /** @param perMillimetre pixels, so that it is printed in the same size at every scale */
    void begin(int pictures, double perMillimetre) throws IOException {
        stream.write(SIGNATURE);
        chunk("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {BITS, RED_GREEN_BLUE_ALPHA, 0, 0, 0});
        });
        int perMetre = (int) Math.round(MILLIMETRES * perMillimetre);
        chunk("pHYs", data -> {
            data.writeInt(perMetre);
            data.writeInt(perMetre);
            data.writeByte(METRE);
        });
        chunk("acTL", data -> {
            data.writeInt(pictures);
            data.writeInt(0);
        });
    }

    /** @param pixels row by row, as 0xRRGGBB */
    void first(int[] pixels, int milliseconds) throws IOException {
        Area all = new Area(0, 0, width, height);
        header(all, milliseconds, REPLACES);
        chunk("IDAT", data -> data.write(deflated(pixels, pixels, all, true)));
    }

    /** Writes what is not as it was before. */
    void next(int[] before, int[] after, int milliseconds) throws IOException {
        Area changed = changed(before, after);
        header(changed, milliseconds, LIES_OVER);
        chunk("fdAT", data -> {
            data.writeInt(sequence++);
            data.write(deflated(before, after, changed, false));
        });
    }

    void end() throws IOException {
        chunk("IEND", data -> {});
        stream.flush();
    }

    private void header(Area area, int milliseconds, int blending) throws IOException {
        chunk("fcTL", data -> {
            data.writeInt(sequence++);
            data.writeInt(area.width);
            data.writeInt(area.height);
            data.writeInt(area.x);
            data.writeInt(area.y);
            boolean fits = milliseconds <= 0xffff;
            data.writeShort(fits ? milliseconds : milliseconds / MILLISECONDS);
            data.writeShort(fits ? MILLISECONDS : 1);
            data.writeByte(STAYS);
            data.writeByte(blending);
        });
    }

    /** All that differs; a picture must have a pixel at least. */
    private Area changed(int[] before, int[] after) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int index = 0; index < after.length; index++) {
            if (before[index] != after[index]) {
                int x = index % width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, index / width);
                bottom = index / width;
            }
        }
        return right < 0 ? new Area(0, 0, 1, 1) : new Area(left, top, right - left + 1, bottom - top + 1);
    }

    /** Rows without a filter, which suits flat colours best; a pixel that is as it was is transparent. */
    private byte[] deflated(int[] before, int[] after, Area area, boolean all) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream rows = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
            byte[] row = new byte[1 + 4 * area.width];
            for (int y = area.y; y < area.y + area.height; y++) {
                for (int x = 0; x < area.width; x++) {
                    int index = y * width + area.x + x;
                    int pixel = all || before[index] != after[index] ? after[index] | OPAQUE : 0;
                    row[4 * x + 1] = (byte) (pixel >> 16);
                    row[4 * x + 2] = (byte) (pixel >> 8);
                    row[4 * x + 3] = (byte) pixel;
                    row[4 * x + 4] = (byte) (pixel >> 24);
                }
                rows.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private interface Content {
        void writeTo(DataOutputStream data) throws IOException;
    }

    private void chunk(String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        content.writeTo(new DataOutputStream(bytes));
        byte[] chunk = bytes.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        stream.writeInt(chunk.length - type.length());
        stream.write(chunk);
        stream.writeInt((int) sum.getValue());
    }
}
