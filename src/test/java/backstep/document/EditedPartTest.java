package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EditedPartTest {

    private final History<Document> history = new History<>(Document.EMPTY);
    private final Editing<ExpressionSpec> expression = history.part(Document::expression, Document::withExpression);
    private final Editing<NetworkSpec> network = history.part(Document::network, Document::withNetwork);

    @Test
    void partsHaveOneHistory() {
        expression.done(Act.single("open"), ExpressionSpec.of("L = 2"));
        NetworkSpec frozen = NetworkSpec.FIRST.withFrozen(Set.of(1));
        network.done(Act.single("frozen", "w"), frozen);
        assertThat(history.present())
                .isEqualTo(Document.EMPTY
                        .withExpression(ExpressionSpec.of("L = 2"))
                        .withNetwork(frozen));
        assertThat(history.undo()).contains(Document.EMPTY.withExpression(ExpressionSpec.of("L = 2")));
        assertThat(network.present()).isEqualTo(NetworkSpec.FIRST);
    }

    @Test
    void whatOnePartAmendsLeavesTheOtherAlone() {
        expression.done(Act.single("open"), ExpressionSpec.of("L = 2"));
        expression.amend(expression.present().withStep(3));
        expression.amendAll(each -> each.withText(each.text() + "\n"));
        assertThat(history.present())
                .isEqualTo(Document.EMPTY.withExpression(
                        ExpressionSpec.of("L = 2\n").withStep(3)));
        assertThat(history.undo()).contains(Document.EMPTY.withExpression(ExpressionSpec.of("\n")));
    }

    @Test
    void anotherDocumentBeginsAnew() {
        expression.done(Act.single("open"), ExpressionSpec.of("L = 2"));
        Document other = Document.EMPTY.withTitle("other");
        history.restart(other);
        assertThat(history.present()).isEqualTo(other);
        assertThat(history.isSaved()).isTrue();
        assertThat(history.undo()).isEmpty();
        assertThat(history.acts()).isEmpty();
    }
}
