package backstep.data;

import java.util.List;

/**
 * A class of labels as a file has it.
 *
 * @param name how it is written most often; of a number, the shortest way
 * @param spellings the other ways in which it is written
 * @param samples how many have it
 */
public record FoundClass(String name, List<String> spellings, int samples) {

    public FoundClass {
        spellings = List.copyOf(spellings);
    }
}
