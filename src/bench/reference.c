/*
 * The yardstick in C: full-batch gradient descent of an MLP with tanh in float64, in columns, one thread, plain loops
 * that the compiler turns into vectors. Reads a run from standard input and prints the last loss and epochs a second.
 *
 *   inputs layers size... samples scale rate seconds, then parameters (weights of a layer by neuron, then its biases),
 *   then inputs by column, then labels
 *
 * Build: cc -O3 -march=native -ffast-math reference.c -o reference -lm (with glibc the vectors' exp is libmvec's)
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_LAYERS 9
#define CHUNK 64

static int inputs, layers, sizes[MAX_LAYERS], samples, padded;
static double scale, rate;
static double *parameters, *gradients, *data, *labels, *values, *deltas;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static double read_number(void) {
    double number;
    if (scanf("%lf", &number) != 1) exit(1);
    return number;
}

/* tanh as 1 - 2/(exp(2x) + 1), which the compiler can keep in vectors. */
static void activate(double *restrict x, int n) {
    for (int i = 0; i < n; i++) x[i] = 1 - 2 / (exp(2 * x[i]) + 1);
}

static void dense(const double *restrict w, int row_step, int term_step, const double *start, int rows, int terms,
                  const double *restrict in, double *restrict out, int width) {
    int row = 0;
    for (; row + 4 <= rows; row += 4) {
        const double *a = w + row * row_step, *b = a + row_step, *c = b + row_step, *d = c + row_step;
        for (int i = 0; i < width; i += 16) {
            double s0[16], s1[16], s2[16], s3[16];
            for (int k = 0; k < 16; k++) {
                s0[k] = start ? start[row] : 0;
                s1[k] = start ? start[row + 1] : 0;
                s2[k] = start ? start[row + 2] : 0;
                s3[k] = start ? start[row + 3] : 0;
            }
            for (int t = 0; t < terms; t++) {
                const double *x = in + t * width + i;
                double wa = a[t * term_step], wb = b[t * term_step], wc = c[t * term_step], wd = d[t * term_step];
                for (int k = 0; k < 16; k++) {
                    s0[k] += wa * x[k];
                    s1[k] += wb * x[k];
                    s2[k] += wc * x[k];
                    s3[k] += wd * x[k];
                }
            }
            memcpy(out + row * width + i, s0, sizeof s0);
            memcpy(out + (row + 1) * width + i, s1, sizeof s1);
            memcpy(out + (row + 2) * width + i, s2, sizeof s2);
            memcpy(out + (row + 3) * width + i, s3, sizeof s3);
        }
    }
    for (; row < rows; row++) {
        double *o = out + row * width;
        for (int i = 0; i < width; i++) o[i] = start ? start[row] : 0;
        for (int t = 0; t < terms; t++) {
            double weight = w[row * row_step + t * term_step];
            for (int i = 0; i < width; i++) o[i] += weight * in[t * width + i];
        }
    }
}

static void outer(const double *restrict d, int rows, const double *restrict x, int terms, double *restrict weights,
                  double *restrict biases, int width) {
    int r = 0;
    for (; r + 4 <= rows; r += 4) {
        const double *a = d + r * width, *b = a + width, *c = b + width, *e = c + width;
        int t = 0;
        for (; t + 2 <= terms; t += 2) {
            const double *p = x + t * width, *q = p + width;
            double ap = 0, bp = 0, cp = 0, ep = 0, aq = 0, bq = 0, cq = 0, eq = 0;
            for (int i = 0; i < width; i++) {
                ap += a[i] * p[i];
                bp += b[i] * p[i];
                cp += c[i] * p[i];
                ep += e[i] * p[i];
                aq += a[i] * q[i];
                bq += b[i] * q[i];
                cq += c[i] * q[i];
                eq += e[i] * q[i];
            }
            double *w = weights + r * terms + t;
            w[0] += ap;
            w[1] += aq;
            w[terms] += bp;
            w[terms + 1] += bq;
            w[2 * terms] += cp;
            w[2 * terms + 1] += cq;
            w[3 * terms] += ep;
            w[3 * terms + 1] += eq;
        }
        for (; t < terms; t++)
            for (int k = 0; k < 4; k++) {
                double sum = 0;
                for (int i = 0; i < width; i++) sum += a[k * width + i] * x[t * width + i];
                weights[(r + k) * terms + t] += sum;
            }
    }
    for (; r < rows; r++)
        for (int t = 0; t < terms; t++) {
            double sum = 0;
            for (int i = 0; i < width; i++) sum += d[r * width + i] * x[t * width + i];
            weights[r * terms + t] += sum;
        }
    for (r = 0; r < rows; r++) {
        double sum = 0;
        for (int i = 0; i < width; i++) sum += d[r * width + i];
        biases[r] += sum;
    }
}

static double epoch(void) {
    int parameter_count = 0, below = inputs;
    for (int l = 0; l < layers; l++) { parameter_count += sizes[l] * (below + 1); below = sizes[l]; }
    memset(gradients, 0, parameter_count * sizeof(double));
    int width = padded < CHUNK ? padded : CHUNK;
    double loss = 0;
    for (int from = 0; from < padded; from += width) {
        const double *in = data + (size_t) from * inputs;
        int p = 0, column = 0;
        below = inputs;
        for (int l = 0; l < layers; l++) {
            double *out = values + column * width;
            dense(parameters + p, below, 1, parameters + p + sizes[l] * below, sizes[l], below, in, out, width);
            activate(out, sizes[l] * width);
            in = out;
            p += sizes[l] * (below + 1);
            column += sizes[l];
            below = sizes[l];
        }
        double *last = values + (column - 1) * width, *delta = deltas + (column - 1) * width;
        for (int i = 0; i < width; i++) {
            double error = from + i < samples ? last[i] - labels[from + i] : 0;
            loss += error * error;
            delta[i] = 2 * scale * error;
        }
        for (int l = layers - 1; l >= 0; l--) {
            int terms = l ? sizes[l - 1] : inputs;
            column -= sizes[l];
            p -= sizes[l] * (terms + 1);
            double *d = deltas + column * width, *v = values + column * width;
            for (int i = 0; i < sizes[l] * width; i++) d[i] *= 1 - v[i] * v[i];
            const double *x = l ? values + (column - terms) * width : data + (size_t) from * inputs;
            outer(d, sizes[l], x, terms, gradients + p, gradients + p + sizes[l] * terms, width);
            if (l) dense(parameters + p, 1, terms, NULL, terms, sizes[l], d, deltas + (column - terms) * width, width);
        }
    }
    for (int i = 0; i < parameter_count; i++) parameters[i] -= rate * gradients[i];
    return loss * scale;
}

int main(void) {
    inputs = (int) read_number();
    layers = (int) read_number();
    int parameter_count = 0, columns = 0, below = inputs;
    for (int l = 0; l < layers; l++) {
        sizes[l] = (int) read_number();
        parameter_count += sizes[l] * (below + 1);
        columns += sizes[l];
        below = sizes[l];
    }
    samples = (int) read_number();
    scale = read_number();
    rate = read_number();
    double seconds = read_number();
    int width = samples < CHUNK ? (samples + 15) / 16 * 16 : CHUNK;
    padded = (samples + width - 1) / width * width;
    parameters = aligned_alloc(64, (parameter_count + 7) / 8 * 64);
    gradients = aligned_alloc(64, (parameter_count + 7) / 8 * 64);
    data = aligned_alloc(64, (size_t) padded * inputs * sizeof(double));
    labels = aligned_alloc(64, (size_t) padded * sizeof(double));
    values = aligned_alloc(64, columns * width * sizeof(double));
    deltas = aligned_alloc(64, columns * width * sizeof(double));
    for (int i = 0; i < parameter_count; i++) parameters[i] = read_number();
    memset(data, 0, (size_t) padded * inputs * sizeof(double));
    for (int x = 0; x < inputs; x++)
        for (int i = 0; i < samples; i++) data[(i / width * inputs + x) * width + i % width] = read_number();
    for (int i = 0; i < samples; i++) labels[i] = read_number();
    double begun = now(), took, loss = 0;
    long epochs = 0;
    do {
        for (int i = 0; i < 50; i++) loss = epoch();
        epochs += 50;
        took = now() - begun;
    } while (took < seconds);
    printf("%.17g %.17g %ld\n", loss, epochs / took, epochs);
    return 0;
}
