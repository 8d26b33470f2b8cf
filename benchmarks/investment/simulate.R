# The same case, vectorised over draws. "plain" follows the formula year by year; "matrix" first collects everything certain
# into one matrix of coefficients, which is the fastest way we know to write it in base R.
args <- commandArgs(trailingOnly = TRUE)
n <- as.integer(args[2])
d <- as.matrix(read.csv(file.path(args[1], "case.csv"), header = FALSE))
q <- d[, 1:7]; price <- d[, 8:10]
people <- c(120, 150, 180); cost <- c(45e6, 47.5e6, 40e6)
df <- 1 / 1.035^(0:9)

draw <- function() list(
  s = rnorm(n, 0.12, 0.03),
  k = lapply(1:3, function(c) rbeta(n, 80, 20)),
  level = lapply(1:20, function(j) rnorm(n, 1, 0.25)),
  cost = { u <- runif(n); m <- 0.25
           ifelse(u < m, 0.9 + sqrt(u * 0.4 * 0.1), 1.3 - sqrt((1 - u) * 0.4 * 0.3)) })

plain <- function() {
  x <- draw()
  net <- matrix(0, n, 3)
  net[, 1] <- -x$cost * sum(cost * df[1:3])
  for (c in 1:3) {
    successes <- people[c] * x$k[[c]] * x$s
    for (j in 1:20) {
      units <- successes * x$level[[j]]
      for (h in 1:7) {
        t <- c + h  # the first effect comes the year after the cohort's, which is index c + 1
        for (p in 1:3) net[, p] <- net[, p] - units * (q[j, h] * price[j, p] * df[t])
      }
    }
  }
  net
}

matrixwise <- function() {
  x <- draw()
  level <- do.call(cbind, x$level)
  net <- matrix(0, n, 3)
  net[, 1] <- -x$cost * sum(cost * df[1:3])
  for (c in 1:3) {
    coefficient <- -people[c] * price * as.vector(q %*% df[c + 1:7])
    net <- net + (level %*% coefficient) * (x$k[[c]] * x$s)
  }
  net
}

summarise <- function(net) {
  all <- rowSums(net)
  for (p in 1:3) { quantile(net[, p], c(.05, .25, .5, .75, .95)); mean(net[, p] > 0) }
  list(mean = mean(all), sd = sd(all), q = quantile(all, c(.05, .25, .5, .75, .95)), p = mean(all > 0))
}

for (way in c("plain", "matrix")) {
  set.seed(42)
  f <- if (way == "plain") plain else matrixwise
  time <- system.time(r <- summarise(f()))
  cat(sprintf("r,%s,%.3f\nr,%s-processor-seconds,%.3f\nr,%s-mean,%.2f\nr,%s-standard-error,%.2f\nr,%s-p-positive,%.5f\n",
              way, time[["elapsed"]], way, time[["user.self"]] + time[["sys.self"]], way, r$mean, way, r$sd / sqrt(n), way, r$p))
}
