package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.train.LossHistory;
import backstep.nn.train.Measure;
import backstep.nn.train.Snapshot;
import backstep.nn.train.Snapshots;
import backstep.picture.chart.ChartRun;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LossTableTest {

    @Test
    void everyPointOfEachRunIsALine() {
        String table = LossTable.of(List.of(run(0, "this run", 1.5, 0.1), run(1, "Run 1", 2)));
        assertThat(table).isEqualTo("""
            run,first_epoch,last_epoch,train_loss_min,train_loss_max,test_loss_min,test_loss_max,\
            penalty_min,penalty_max,train_accuracy_min,train_accuracy_max,test_accuracy_min,test_accuracy_max
            this run,0,0,1.5,1.5,3.0,3.0,,,0.5,0.5,0.25,0.25
            this run,1,1,0.1,0.1,0.2,0.2,,,0.5,0.5,0.25,0.25
            this run,2,2,0.5,0.5,1.0,1.0,,,0.5,0.5,0.25,0.25
            Run 1,0,0,2.0,2.0,4.0,4.0,,,0.5,0.5,0.25,0.25
            Run 1,1,1,0.5,0.5,1.0,1.0,,,0.5,0.5,0.25,0.25
            """);
    }

    @Test
    void namesAreQuotedWhereTheyWouldBreakTheLine() {
        assertThat(LossTable.of(List.of(run(1, "η 0.1, \"fast\"", 1)))).contains("\n\"η 0.1, \"\"fast\"\"\",0,0,1.0,");
    }

    @Test
    void whatIsNotFiniteIsSaid() {
        assertThat(LossTable.of(List.of(run(1, "a", 1, Double.POSITIVE_INFINITY))))
                .contains("\na,1,1,Infinity,Infinity,Infinity,Infinity,");
        assertThat(LossTable.of(List.of(run(1, "a", Double.NaN)))).contains("\na,0,0,NaN,NaN,,,,,0.5,");
    }

    @Test
    void figuresReadBackAsTheyWere() {
        double[] losses = new Random(7).doubles(9000, 0, 1).toArray();
        Snapshot snapshot = Snapshots.of(losses);
        LossHistory history = snapshot.history();
        List<String[]> rows = LossTable.of(List.of(new ChartRun(0, "a", snapshot, false)))
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows).hasSize(history.size() + 1).allMatch(row -> row.length == 13);
        for (int point = 0; point < history.size(); point++) {
            String[] row = rows.get(point);
            assertThat(Long.parseLong(row[1])).isEqualTo(point * history.stride());
            assertThat(Double.parseDouble(row[3])).isEqualTo(history.smallest(Measure.TRAIN_LOSS, point));
            assertThat(Double.parseDouble(row[4])).isEqualTo(history.largest(Measure.TRAIN_LOSS, point));
        }
        assertThat(rows.get(history.size() - 1)[2]).isEqualTo("8999");
        assertThat(rows.getLast()[1]).isEqualTo("9000");
    }

    private static ChartRun run(int number, String name, double... losses) {
        return new ChartRun(number, name, Snapshots.of(losses), false);
    }
}
