package backstep.cli;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Iterator;
import java.util.SequencedMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option whose value is one of a few words, and tells picocli the words.
 *
 * @param <T> what the words stand for
 */
abstract class WordConverter<T> implements ITypeConverter<T>, Iterable<String> {

    private final SequencedMap<String, T> meanings;

    WordConverter(SequencedMap<String, T> meanings) {
        this.meanings = meanings;
    }

    @Override
    public T convert(String word) {
        T meaning = meanings.get(word);
        if (meaning == null) {
            String known = String.join(", ", meanings.keySet());
            throw new TypeConversionException(Messages.text("cli.unknownWord", Quoted.of(word), known));
        }
        return meaning;
    }

    @Override
    public Iterator<String> iterator() {
        return meanings.keySet().iterator();
    }
}
