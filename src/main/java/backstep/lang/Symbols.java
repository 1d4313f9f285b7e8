package backstep.lang;

import java.util.Arrays;

/**
 * Numbers the names of a text from 0, so that scopes are arrays and no name is copied out of the text twice. The
 * reserved words come first.
 */
final class Symbols {

    private static final int EMPTY = -1;

    private String[] names = new String[64];
    private int[] hashes = new int[64];
    private int[] table = new int[256];
    private int count;
    private final int keywords;

    Symbols() {
        Arrays.fill(table, EMPTY);
        for (Construct construct : Construct.values()) {
            for (String word : construct.words()) {
                intern(word, 0, word.length());
            }
        }
        keywords = count;
    }

    /** The symbol of the characters from {@code start} to {@code end}. */
    int intern(String text, int start, int end) {
        int hash = hash(text, start, end);
        int length = end - start;
        int slot = hash & (table.length - 1);
        while (table[slot] != EMPTY) {
            int symbol = table[slot];
            if (hashes[symbol] == hash && names[symbol].length() == length && text.startsWith(names[symbol], start)) {
                return symbol;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = count;
        return add(text.substring(start, end), hash);
    }

    boolean isKeyword(int symbol) {
        return symbol < keywords;
    }

    String name(int symbol) {
        return names[symbol];
    }

    int count() {
        return count;
    }

    private int add(String name, int hash) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        names[count] = name;
        hashes[count++] = hash;
        if (count * 2 > table.length) {
            rehash();
        }
        return count - 1;
    }

    private void rehash() {
        table = new int[table.length * 2];
        Arrays.fill(table, EMPTY);
        for (int symbol = 0; symbol < count; symbol++) {
            int slot = hashes[symbol] & (table.length - 1);
            while (table[slot] != EMPTY) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = symbol;
        }
    }

    /** Mixes the high bits in, because the table's place is taken from the low ones. */
    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
