#!/usr/bin/env python3
"""Writes case.yaml and case.csv: the same invented case for both programs. 3 cohorts, 20 consequences, 3 payers, 10 years."""
import random

random.seed(1)
PAYERS = ["kommune", "region", "stat"]
COHORTS, CONSEQUENCES, EFFECT_YEARS = 3, 20, 7
people = [120, 150, 180]
cost = [45_000_000, 47_500_000, 40_000_000]

lines = [
    "title: Benchmark", "priceLevel: 2026", "startYear: 2026", "payers: [kommune, region, stat]",
    "discount: 0.035", "horizon: 10", "lag: 1", "successRate: {normal: [0.12, 0.03]}", "cohorts:",
]
for c in range(COHORTS):
    lines.append(f"  - {{year: {c}, participants: {people[c]}, completion: {{beta: [80, 20]}}}}")
lines += [
    "costs:",
    f"  - {{name: Drift, payer: kommune, amounts: {cost}, level: {{triangular: [0.9, 1.0, 1.3]}}}}",
    "consequences:",
]
rows = []
for j in range(CONSEQUENCES):
    quantities = [round(-random.uniform(5, 60) * 0.85**h, 2) for h in range(EFFECT_YEARS)]
    prices = [random.randrange(100, 900, 10) for _ in PAYERS]
    named = ", ".join(f"{p}: {v}" for p, v in zip(PAYERS, prices))
    lines.append(
        f"  - {{name: K{j}, unit: dag, perSuccess: {quantities}, prices: {{{named}}}, level: {{normal: [1, 0.25]}}}}"
    )
    rows.append(quantities + prices)
lines.append("monteCarlo: {draws: 1000000, seed: 42}")
open("case.yaml", "w").write("\n".join(lines) + "\n")
open("case.csv", "w").write("\n".join(",".join(map(str, row)) for row in rows) + "\n")
