package backstep.ui.workspace;

import backstep.ui.expression.comparison.ComparisonBar;
import backstep.ui.expression.debug.Debugger;
import backstep.ui.expression.debug.SearchBar;
import backstep.ui.expression.editor.EditorPane;
import backstep.ui.expression.graph.GraphPane;
import backstep.ui.expression.predict.PredictFeature;
import backstep.ui.expression.stepper.StepActions;
import backstep.ui.scene.ComparedNetworkItems;
import backstep.ui.scene.SceneBar;

/** The features that the Expression workspace is put together of. */
record ExpressionFeatures(
        EditorPane editor,
        GraphPane graph,
        SearchBar search,
        Debugger debugger,
        ComparisonBar comparison,
        ComparedNetworkItems compared,
        SceneBar scene,
        StepActions steps,
        PredictFeature predict) {}
