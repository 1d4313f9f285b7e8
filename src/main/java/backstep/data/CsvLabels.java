package backstep.data;

import backstep.data.CsvException.Remedy;
import backstep.text.Quoted;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out what labels mean. Labels are one class if they are the same number, or the same word apart from capitals and
 * spaces. Words are classes, and so are the numbers 0 and 1, and −1 and 1; other numbers are asked about unless they can
 * only be meant as such: there are very many of them, or they have decimals and hardly two samples have the same.
 */
final class CsvLabels {

    private static final List<Set<Double>> USUAL = List.of(Set.of(0.0, 1.0), Set.of(-1.0, 1.0));
    /** More different whole numbers than this are no classes. */
    private static final int MOST_ASKED = 20;

    private final String column;
    private final List<String> values;
    private final CsvFields fields;
    private final Map<String, Spellings> classes = new LinkedHashMap<>();

    /** The ways in which one class is written, and how often each. */
    private record Spellings(OptionalDouble number, Map<String, Integer> counts) {

        FoundClass found() {
            Comparator<String> best = number.isPresent()
                    ? Comparator.comparingInt(String::length)
                    : Comparator.comparing((String each) -> counts.getOrDefault(each, 0))
                            .reversed();
            List<String> ordered = counts.keySet().stream().sorted(best).toList();
            int samples = counts.values().stream().mapToInt(count -> count).sum();
            return new FoundClass(ordered.getFirst(), ordered.subList(1, ordered.size()), samples);
        }
    }

    /** @param values the labels, none of which is missing */
    CsvLabels(String column, List<String> values, CsvFields fields) {
        this.column = column;
        this.values = values;
        this.fields = fields;
        for (String value : values) {
            classes.computeIfAbsent(key(value), key -> new Spellings(fields.number(value), new LinkedHashMap<>()))
                    .counts()
                    .merge(value, 1, Integer::sum);
        }
    }

    private String key(String value) {
        OptionalDouble number = fields.number(value);
        // Adding 0 makes −0 the same number as 0.
        return number.isPresent()
                ? Double.toString(number.getAsDouble() + 0.0)
                : value.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether labels are classes or numbers.
     *
     * @param wanted what was said about it
     * @param fewAreClasses whether a few whole numbers are classes unless something was said
     * @throws CsvException if that cannot be, or must be said
     */
    Task task(Optional<Task> wanted, boolean fewAreClasses) throws CsvException {
        if (wanted.equals(Optional.of(Task.REGRESSION)) || isMeasured(wanted)) {
            return Task.REGRESSION;
        }
        if (classes.size() == 1) {
            throw new CsvException(Remedy.LABEL, "data.csv.oneClass", Quoted.of(column), named());
        }
        boolean told = wanted.isPresent() || !areNumbers();
        if (classes.size() > Dataset.MOST_CLASSES) {
            throw told
                    ? refusal(Remedy.NONE, "data.csv.manyClasses", Dataset.MOST_CLASSES)
                    : refusal(Remedy.REGRESSION, "data.csv.manyNumbers", Dataset.MOST_CLASSES);
        }
        if (!told && !USUAL.contains(numbers()) && !(fewAreClasses && areFew())) {
            throw refusal(Remedy.TASK, classes.size() == 2 ? "data.csv.twoNumbers" : "data.csv.fewNumbers", 0);
        }
        return Task.CLASSIFICATION;
    }

    private CsvException refusal(Remedy remedy, String key, int most) {
        String count = Integer.toString(classes.size());
        return new CsvException(remedy, key, Quoted.of(column), count, named(), Integer.toString(most));
    }

    /** Whether they are so few whole numbers, but more than two, that they are hardly measured. */
    private boolean areFew() {
        return classes.size() > 2 && numbers().stream().allMatch(number -> number == Math.rint(number));
    }

    /** Whether labels can only be meant as numbers, one of which may be miswritten. */
    private boolean isMeasured(Optional<Task> wanted) {
        if (wanted.isPresent() || classes.size() <= 2) {
            return false;
        }
        Set<Double> numbers = numbers();
        boolean decimals = numbers.stream().anyMatch(number -> number != Math.rint(number));
        boolean many = numbers.size() > MOST_ASKED || (decimals && 2 * classes.size() > values.size());
        return many && 2 * numbers.size() > classes.size();
    }

    private boolean areNumbers() {
        return classes.values().stream().allMatch(each -> each.number().isPresent());
    }

    private Set<Double> numbers() {
        return classes.values().stream()
                .flatMap(each -> each.number().stream().boxed())
                .map(number -> number + 0.0)
                .collect(Collectors.toSet());
    }

    private String named() {
        return CsvNames.listed(found().stream().map(FoundClass::name).toList());
    }

    /** The classes in the order of their numbers, else of the alphabet. */
    List<FoundClass> found() {
        return ordered().stream().map(entry -> entry.getValue().found()).toList();
    }

    private List<Map.Entry<String, Spellings>> ordered() {
        Comparator<Map.Entry<String, Spellings>> order = areNumbers()
                ? Comparator.comparingDouble(entry -> entry.getValue().number().orElseThrow())
                : Map.Entry.comparingByKey();
        return classes.entrySet().stream().sorted(order).toList();
    }

    /** The label of each sample, as a data set has it. */
    double[] labels() {
        List<String> keys = ordered().stream().map(Map.Entry::getKey).toList();
        Map<String, Double> labels = new HashMap<>();
        for (int place = 0; place < keys.size(); place++) {
            labels.put(keys.get(place), Dataset.labelOf(place, keys.size()));
        }
        return values.stream()
                .mapToDouble(value -> labels.getOrDefault(key(value), Double.NaN))
                .toArray();
    }
}
