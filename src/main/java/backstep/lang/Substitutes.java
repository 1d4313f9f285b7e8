package backstep.lang;

import backstep.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How functions that people know from other libraries are written with those that there are here. A near name would
 * mislead: {@code sinh} is no misspelt {@code sin}.
 */
final class Substitutes {

    /** Where a formula holds. */
    enum Domain {
        EVERYWHERE,
        /** For every first argument but 0. */
        NOT_ZERO,
        /** For first arguments above 0. */
        POSITIVE
    }

    /**
     * One function in other words.
     *
     * @param call the function with its arguments, {@code sinh(x)}
     * @param formula the same in this language, of the same arguments
     */
    record Substitute(String call, String formula, Domain domain) {

        /** What to write in place of the function. */
        String text() {
            return Messages.text("lang.substitute." + domain.name().toLowerCase(Locale.ROOT), name(), call, formula);
        }

        String name() {
            return call.substring(0, call.indexOf('('));
        }
    }

    /** The sign apart: below 0, x and the root would cancel each other, far below to the logarithm of 0. */
    private static final String ASINH = "x/abs(x)*log(abs(x) + sqrt(x**2 + 1))";

    private static final List<Substitute> ALL = List.of(
            always("sinh(x)", "(exp(x) - exp(-x))/2"),
            always("cosh(x)", "(exp(x) + exp(-x))/2"),
            always("sec(x)", "1/cos(x)"),
            new Substitute("csc(x)", "1/sin(x)", Domain.NOT_ZERO),
            new Substitute("cot(x)", "1/tan(x)", Domain.NOT_ZERO),
            always("sech(x)", "2/(exp(x) + exp(-x))"),
            new Substitute("csch(x)", "2/(exp(x) - exp(-x))", Domain.NOT_ZERO),
            new Substitute("coth(x)", "1/tanh(x)", Domain.NOT_ZERO),
            new Substitute("asinh(x)", ASINH, Domain.NOT_ZERO),
            new Substitute("arcsinh(x)", ASINH, Domain.NOT_ZERO),
            always("acosh(x)", "log(x + sqrt(x**2 - 1))"),
            always("arccosh(x)", "log(x + sqrt(x**2 - 1))"),
            always("atanh(x)", "log((1 + x)/(1 - x))/2"),
            always("arctanh(x)", "log((1 + x)/(1 - x))/2"),
            always("log2(x)", "log(x)/log(2)"),
            always("log10(x)", "log(x)/log(10)"),
            always("log1p(x)", "log(1 + x)"),
            always("expm1(x)", "exp(x) - 1"),
            always("exp2(x)", "2**x"),
            new Substitute("cbrt(x)", "x**(1/3)", Domain.POSITIVE),
            always("square(x)", "x**2"),
            new Substitute("reciprocal(x)", "1/x", Domain.NOT_ZERO),
            new Substitute("rsqrt(x)", "1/sqrt(x)", Domain.POSITIVE),
            new Substitute("sign(x)", "x/abs(x)", Domain.NOT_ZERO),
            always("hypot(x, y)", "sqrt(x**2 + y**2)"),
            always("logaddexp(x, y)", "max(x, y) + softplus(-abs(x - y))"),
            always("radians(x)", "x*pi/180"),
            always("deg2rad(x)", "x*pi/180"),
            always("degrees(x)", "x*180/pi"),
            always("rad2deg(x)", "x*180/pi"),
            always("clamp(x, low, high)", "min(max(x, low), high)"),
            always("clip(x, low, high)", "min(max(x, low), high)"),
            always("hardtanh(x)", "min(max(x, -1), 1)"),
            always("hardsigmoid(x)", "min(max(x/6 + 0.5, 0), 1)"),
            always("relu6(x)", "min(relu(x), 6)"),
            always("softsign(x)", "x/(1 + abs(x))"),
            always("logsigmoid(x)", "-softplus(-x)"),
            always("logit(x)", "log(x/(1 - x))"),
            always("mish(x)", "x*tanh(softplus(x))"),
            always("swish(x)", "silu(x)"),
            always("expit(x)", "sigmoid(x)"),
            always("logistic(x)", "sigmoid(x)"),
            always("selu(x)", "1.0507009873554805*(relu(x) + 1.6732632423543772*(exp(min(x, 0)) - 1))"),
            new Substitute("erf(x)", "sqrt(2)*gelu(sqrt(2)*x)/x - 1", Domain.NOT_ZERO),
            new Substitute("sinc(x)", "sin(pi*x)/(pi*x)", Domain.NOT_ZERO),
            always("add(x, y)", "x + y"),
            always("sub(x, y)", "x - y"),
            always("subtract(x, y)", "x - y"),
            always("mul(x, y)", "x*y"),
            always("multiply(x, y)", "x*y"),
            always("div(x, y)", "x/y"),
            always("divide(x, y)", "x/y"),
            always("mse_loss(x, y)", "(x - y)**2"),
            always("MSELoss(x, y)", "(x - y)**2"),
            always("l1_loss(x, y)", "abs(x - y)"),
            always("L1Loss(x, y)", "abs(x - y)"),
            always("binary_cross_entropy_with_logits(x, y)", "softplus(x) - x*y"),
            always("BCEWithLogitsLoss(x, y)", "softplus(x) - x*y"),
            new Substitute("binary_cross_entropy(x, y)", "-(y*log(x) + (1 - y)*log(1 - x))", Domain.POSITIVE),
            new Substitute("BCELoss(x, y)", "-(y*log(x) + (1 - y)*log(1 - x))", Domain.POSITIVE),
            always("norm(x)", "abs(x)"),
            always("mean([x, y])", "(x + y)/2"),
            always("softmax([x, y])", "exp(x)/(exp(x) + exp(y))"),
            always("logsumexp([x, y])", "max(x, y) + softplus(-abs(x - y))"),
            always("neg(x)", "-x"),
            always("negative(x)", "-x"));

    /** Functions that are no formula of those that there are. */
    private static final List<String> IMPOSSIBLE = List.of(
            "asin",
            "arcsin",
            "acos",
            "arccos",
            "atan",
            "arctan",
            "atan2",
            "arctan2",
            "gamma",
            "lgamma",
            "erfc",
            "erfinv",
            "fmod",
            "mod",
            "remainder");

    /** What makes whole numbers of others. */
    private static final List<String> ROUNDING =
            List.of("floor", "ceil", "round", "trunc", "rint", "int", "long", "short");

    /** What computes derivatives by calls, in PyTorch, JAX and others. */
    private static final List<String> DIFFERENTIATING =
            List.of("grad", "value_and_grad", "backward", "jacobian", "hessian", "gradcheck", "vjp", "jvp");

    private static final List<String> RANDOM = List.of(
            "uniform", "randn", "rand", "random", "gauss", "normal", "randint", "normalvariate", "standard_normal");

    private static final List<String> LISTS = List.of(
            "arange",
            "linspace",
            "zeros",
            "ones",
            "array",
            "list",
            "set",
            "dict",
            "tuple",
            "zip",
            "range",
            "enumerate",
            "train_test_split",
            "make_moons",
            "make_circles",
            "zeros_like",
            "logspace",
            "stack",
            "cat");

    private static final Map<String, Substitute> BY_NAME = byName();

    private Substitutes() {}

    private static Substitute always(String call, String formula) {
        return new Substitute(call, formula, Domain.EVERYWHERE);
    }

    private static Map<String, Substitute> byName() {
        Map<String, Substitute> byName = new HashMap<>();
        ALL.forEach(substitute -> byName.put(substitute.name(), substitute));
        return byName;
    }

    static List<Substitute> all() {
        return ALL;
    }

    /** What to say to a function that is known elsewhere; empty for names that may be misspelt. */
    static Optional<String> advice(String name) {
        Substitute found = BY_NAME.get(name);
        if (found != null) {
            return Optional.of(found.text());
        }
        if (LISTS.contains(name)) {
            return Optional.of(Messages.text("lang.listMaker", name));
        }
        if (ROUNDING.contains(name)) {
            return Optional.of(Messages.text("lang.rounding", name));
        }
        if (DIFFERENTIATING.contains(name)) {
            return Optional.of(Messages.text("lang.autogradGrad"));
        }
        if (RANDOM.contains(name)) {
            return Optional.of(Messages.text("lang.random"));
        }
        return IMPOSSIBLE.contains(name)
                ? Optional.of(Messages.text("lang.noSubstitute", name, String.join(", ", Functions.names())))
                : Optional.empty();
    }
}
