/*
 * The yardstick in C: gradient descent of an MLP in float64, one thread, a good program for one network. The samples lie
 * in columns, all sizes are known when it is compiled, products go in blocks whose sums stay in registers, and tanh is of
 * polynomials in vectors. Reads a run from standard input and prints the last loss and epochs a second.
 *
 *   rate seconds epochs, then parameters (weights of a layer by neuron, then its biases), then inputs by column, labels
 *
 * It trains the epochs that are asked for, and goes on until the seconds have passed.
 *
 * Build: cc -O3 -march=native -mprefer-vector-width=512 -fno-math-errno -fno-trapping-math -DINPUTS=2
 *        -DLAYERS=3 -DSIZES=16,16,1 -DSAMPLES=200 -DBATCH=200 reference.c -o reference -lm
 *
 *   -DRELU     hidden layers with relu and a linear output, else tanh everywhere
 *   -DHINGE    the hinge loss, else the mean of squares
 *   -DSHUFFLE  the samples of each epoch are taken in another order, as minibatches are
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef __AVX512F__
#define LANES 8
#define COLUMNS 6 /* 4 × 6 sums in 32 registers */
#else
#define LANES 4
#define COLUMNS 3 /* 4 × 3 sums in 16 registers */
#endif
#define ROWS 4
#ifndef CHUNK_NUMBERS
#define CHUNK_NUMBERS 8192 /* values of a layer pair that are in use at once: 64 kB */
#endif

typedef double vec __attribute__((vector_size(LANES * 8), aligned(LANES * 8)));
typedef int64_t longs __attribute__((vector_size(LANES * 8), aligned(LANES * 8)));
#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("GCC unroll 16")
#define MIN(a, b) ((a) < (b) ? (a) : (b))

static const int sizes[LAYERS] = {SIZES};

INLINE vec all(double x) { return x - (vec) {}; }
INLINE vec choose(longs mask, vec a, vec b) { return (vec) (((longs) a & mask) | ((longs) b & ~mask)); }

/* Sizes as constants: the compiler folds them, as the array is constant and every loop over layers is unrolled. */
INLINE int size_of(int layer) { return layer < 0 ? INPUTS : sizes[layer]; }
INLINE int column_of(int layer) {
    int column = 0;
    UNROLL for (int l = 0; l < LAYERS; l++) if (l < layer) column += sizes[l];
    return column;
}
INLINE int place_of(int layer) {
    int place = 0;
    UNROLL for (int l = 0; l < LAYERS; l++) if (l < layer) place += sizes[l] * (size_of(l - 1) + 1);
    return place;
}

/* e^y - 1 for y from 0 to 44, and tanh of it, as Backstep's own kernel has them. */
INLINE vec exp_minus_one(vec y) {
    vec shifted = y * all(1.4426950408889634) + all(0x1.8p52 + 1023);
    vec power = (vec) ((longs) shifted << 52);
    vec k = shifted - all(0x1.8p52 + 1023);
    vec r = k * all(-2.3190468138462996e-17) + (k * all(-0.6931471805599453) + y);
    vec q12 = all(4.166666666662413e-02) * r + all(0.16666666666666669);
    vec q34 = all(1.3888888917213717e-03) * r + all(8.333333333330062e-03);
    vec q56 = all(2.4801521295954376e-05) * r + all(1.9841269863053618e-04);
    vec q78 = all(2.7620088445409746e-07) * r + all(2.7557268459997064e-06);
    vec r2 = r * r, r4 = r2 * r2;
    vec q59 = (all(2.510038549551032e-08) * r2 + q78) * r2 + q56;
    vec q = (q59 * r4 + (q34 * r2 + q12)) * r + all(0.5000000000000001);
    return (q * r2 + r) * power + (power - 1);
}
INLINE vec tanh_of(vec x) {
    longs sign = (longs) x & (longs) all(-0.0);
    vec size = (vec) ((longs) x & ~(longs) all(-0.0));
    vec y = size + size;
    y = choose(y > 44, all(44), y);
    vec e = exp_minus_one(y);
    return (vec) ((longs) (e / (e + 2)) | sign);
}

/* One block of dense: R rows, C vectors. */
#define BLOCK(R, C)                                                                                                    \
    do {                                                                                                               \
        vec s[R][C];                                                                                                   \
        UNROLL for (int r = 0; r < (R); r++) UNROLL for (int c = 0; c < (C); c++) s[r][c] = all(start ? start[row + r] : 0); \
        for (int t = 0; t < terms; t++) {                                                                              \
            vec x[C];                                                                                                  \
            UNROLL for (int c = 0; c < (C); c++) x[c] = in[t * vectors + i + c];                                       \
            UNROLL for (int r = 0; r < (R); r++) {                                                                     \
                vec weight = all(w[(row + r) * row_step + t * term_step]);                                             \
                UNROLL for (int c = 0; c < (C); c++) s[r][c] += weight * x[c];                                         \
            }                                                                                                          \
        }                                                                                                              \
        UNROLL for (int r = 0; r < (R); r++) UNROLL for (int c = 0; c < (C); c++) out[(row + r) * vectors + i + c] = s[r][c]; \
    } while (0)
#define BLOCKS(R)                                                                                                      \
    do {                                                                                                               \
        int i = 0;                                                                                                     \
        for (; i + COLUMNS <= vectors; i += COLUMNS) BLOCK(R, COLUMNS);                                                \
        for (; i + 2 <= vectors; i += 2) BLOCK(R, 2);                                                                  \
        for (; i < vectors; i++) BLOCK(R, 1);                                                                          \
    } while (0)

INLINE void dense(const double *restrict w, int row_step, int term_step, const double *start, int rows, int terms,
                  const vec *restrict in, vec *restrict out, int vectors) {
    int row = 0;
    for (; row + ROWS <= rows; row += ROWS) BLOCKS(ROWS);
    for (; row + 2 <= rows; row += 2) BLOCKS(2);
    for (; row < rows; row++) BLOCKS(1);
}

INLINE double sum_of(vec v) {
    double sum = 0;
    UNROLL for (int k = 0; k < LANES; k++) sum += v[k];
    return sum;
}

/* One block of outer: R rows, T terms, summed over the columns. */
#define OUTER(R, T)                                                                                                    \
    do {                                                                                                               \
        vec s[R][T] = {};                                                                                              \
        for (int i = 0; i < vectors; i++) {                                                                            \
            vec x[T];                                                                                                  \
            UNROLL for (int k = 0; k < (T); k++) x[k] = in[(t + k) * vectors + i];                                     \
            UNROLL for (int r = 0; r < (R); r++) {                                                                     \
                vec y = d[(row + r) * vectors + i];                                                                    \
                UNROLL for (int k = 0; k < (T); k++) s[r][k] += y * x[k];                                              \
            }                                                                                                          \
        }                                                                                                              \
        UNROLL for (int r = 0; r < (R); r++) UNROLL for (int k = 0; k < (T); k++)                                      \
            weights[(row + r) * terms + t + k] += sum_of(s[r][k]);                                                     \
    } while (0)
#define OUTERS(R)                                                                                                      \
    do {                                                                                                               \
        int t = 0;                                                                                                     \
        for (; t + 3 <= terms; t += 3) OUTER(R, 3);                                                                    \
        for (; t + 2 <= terms; t += 2) OUTER(R, 2);                                                                    \
        for (; t < terms; t++) OUTER(R, 1);                                                                            \
    } while (0)

INLINE void outer(const vec *restrict d, int rows, const vec *restrict in, int terms, double *restrict weights,
                  double *restrict biases, int vectors) {
    int row = 0;
    for (; row + ROWS <= rows; row += ROWS) OUTERS(ROWS);
    for (; row + 2 <= rows; row += 2) OUTERS(2);
    for (; row < rows; row++) OUTERS(1);
    for (row = 0; row < rows; row++) {
        vec sum = {};
        for (int i = 0; i < vectors; i++) sum += d[row * vectors + i];
        biases[row] += sum_of(sum);
    }
}

static double *parameters, *gradients, *samples, *labels;
static vec *values, *deltas, *packed, *targets, *counted;
static int parameter_count, order[SAMPLES];
static double rate;

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

static void *room(size_t numbers) { return aligned_alloc(64, (numbers * sizeof(double) + 127) / 64 * 64); }

/* Loss and gradients of some vectors of columns. */
INLINE double pass(const vec *in, const vec *target, const vec *counts, double scale, int vectors) {
    const vec *below = in;
    UNROLL for (int l = 0; l < LAYERS; l++) {
        vec *out = values + column_of(l) * vectors;
        const double *w = parameters + place_of(l);
        dense(w, size_of(l - 1), 1, w + sizes[l] * size_of(l - 1), sizes[l], size_of(l - 1), below, out, vectors);
        int count = sizes[l] * vectors;
#ifdef RELU
        if (l < LAYERS - 1) for (int i = 0; i < count; i++) out[i] = choose(out[i] > 0, out[i], all(0));
#else
        for (int i = 0; i < count; i++) out[i] = tanh_of(out[i]);
#endif
        below = out;
    }
    const vec *last = values + (column_of(LAYERS) - 1) * vectors;
    vec *delta = deltas + (column_of(LAYERS) - 1) * vectors, loss = {};
    for (int i = 0; i < vectors; i++) {
#ifdef HINGE
        vec gap = all(1) - target[i] * last[i];
        vec counts_here = choose(gap > 0, counts[i], all(0));
        loss += gap * counts_here;
        delta[i] = -target[i] * counts_here * scale;
#else
        vec error = (last[i] - target[i]) * counts[i];
        loss += error * error;
        delta[i] = 2 * scale * error;
#endif
    }
    UNROLL for (int k = 0; k < LAYERS; k++) {
        int l = LAYERS - 1 - k;
        vec *d = deltas + column_of(l) * vectors;
        const vec *v = values + column_of(l) * vectors;
        int count = sizes[l] * vectors;
#ifdef RELU
        if (l < LAYERS - 1) for (int i = 0; i < count; i++) d[i] = choose(v[i] > 0, d[i], all(0));
#else
        for (int i = 0; i < count; i++) d[i] *= 1 - v[i] * v[i];
#endif
        const vec *x = l ? values + column_of(l - 1) * vectors : in;
        double *g = gradients + place_of(l);
        outer(d, sizes[l], x, size_of(l - 1), g, g + sizes[l] * size_of(l - 1), vectors);
        if (l) dense(parameters + place_of(l), 1, size_of(l - 1), NULL, size_of(l - 1), sizes[l], d,
                     deltas + column_of(l - 1) * vectors, vectors);
    }
    return sum_of(loss) * scale;
}

#define BATCHES ((SAMPLES + BATCH - 1) / BATCH)
#define LAST (SAMPLES - (BATCHES - 1) * BATCH)

/* A batch of a size that is known, in chunks of a width that is. */
INLINE double batch(const vec *in, int in_step, const vec *target, const vec *counts, int size, int vectors) {
    memset(gradients, 0, parameter_count * sizeof(double));
    double loss = 0;
    int chunks = (size + vectors * LANES - 1) / (vectors * LANES);
    for (int c = 0; c < chunks; c++)
        loss += pass(in + (size_t) c * in_step, target + c * vectors, counts + c * vectors, 1.0 / size, vectors);
    for (int i = 0; i < parameter_count; i++) parameters[i] -= rate * gradients[i];
    return loss;
}

INLINE int vectors_of(int size) {
    int most = CHUNK_NUMBERS / (2 * column_of(LAYERS) + INPUTS) / LANES;
    most = most < COLUMNS ? COLUMNS : most / COLUMNS * COLUMNS;
    int wanted = (size + LANES - 1) / LANES, chunks = (wanted + most - 1) / most;
    return (wanted + chunks - 1) / chunks;
}

/* Samples in an order, packed in chunks. */
static void pack(int from, int size, int vectors) {
    int width = vectors * LANES, chunks = (size + width - 1) / width;
    double *x = (double *) packed, *y = (double *) targets, *n = (double *) counted;
    for (int i = 0; i < chunks * width; i++) {
        int sample = order[from + MIN(i, size - 1)], chunk = i / width;
        for (int k = 0; k < INPUTS; k++) x[(chunk * (INPUTS - 1) + k) * width + i] = samples[k * SAMPLES + sample];
        y[i] = labels[sample];
        n[i] = i < size;
    }
}

static uint32_t random_state = 1;
static void shuffle(void) {
    for (int i = SAMPLES - 1; i > 0; i--) {
        random_state ^= random_state << 13;
        random_state ^= random_state >> 17;
        random_state ^= random_state << 5;
        int j = (int) ((uint64_t) random_state * (i + 1) >> 32), other = order[j];
        order[j] = order[i];
        order[i] = other;
    }
}

static double epoch(void) {
    double loss = 0;
#if BATCH >= SAMPLES
    int vectors = vectors_of(SAMPLES);
    loss = batch(packed, INPUTS * vectors, targets, counted, SAMPLES, vectors);
#else
    int vectors = vectors_of(BATCH), rest = vectors_of(LAST);
#ifdef SHUFFLE
    shuffle();
#endif
    for (int b = 0; b < SAMPLES / BATCH; b++) {
        pack(b * BATCH, BATCH, vectors);
        loss += batch(packed, INPUTS * vectors, targets, counted, BATCH, vectors) * BATCH / SAMPLES;
    }
    if (SAMPLES % BATCH) {
        pack(SAMPLES / BATCH * BATCH, LAST, rest);
        loss += batch(packed, INPUTS * rest, targets, counted, LAST, rest) * LAST / SAMPLES;
    }
#endif
    return loss;
}

int main(void) {
    rate = read_number();
    double seconds = read_number();
    long epochs = (long) read_number(), done = 0;
    parameter_count = place_of(LAYERS);
    int vectors = vectors_of(MIN(BATCH, SAMPLES)), columns = column_of(LAYERS), padded = SAMPLES + vectors * LANES;
    parameters = room(parameter_count);
    gradients = room(parameter_count);
    samples = room(INPUTS * SAMPLES);
    labels = room(SAMPLES);
    values = room((size_t) columns * vectors * LANES);
    deltas = room((size_t) columns * vectors * LANES);
    packed = room((size_t) INPUTS * padded);
    targets = room(padded);
    counted = room(padded);
    for (int i = 0; i < parameter_count; i++) parameters[i] = read_number();
    for (int i = 0; i < INPUTS * SAMPLES; i++) samples[i] = read_number();
    for (int i = 0; i < SAMPLES; i++) { labels[i] = read_number(); order[i] = i; }
    pack(0, MIN(BATCH, SAMPLES), vectors);
    double begun = now(), took, loss = 0;
    do {
        for (int i = 0; i < 20; i++, done++) loss = epoch();
        took = now() - begun;
    } while (took < seconds || done < epochs);
    printf("%.17g %.17g %ld\n", loss, done / took, done);
    return 0;
}
