import { accent, amounts, bad, base, good, ink, kroner, names, percent, short, soft } from './look.js';

/** A chart's options by its kind, for a place of so many pixels' width. */
export function options(kind, figures, width) {
  return { years, cumulative, spread, tornado, line: breakEven }[kind](figures, figures.words, width);
}

function years({ years: labels, series, net }, words) {
  return {
    ...base(words),
    aria: { enabled: true, decal: { show: true, decals: decals() } },
    xAxis: names(labels, { axisLine: { onZero: true, lineStyle: { color: ink } }, axisLabel: { color: soft, fontSize: 12 } }),
    yAxis: amounts(words),
    series: [
      ...series.map(({ name, values }) => ({ name, type: 'bar', stack: 'net', barMaxWidth: 46, data: values.map(Math.round) })),
      {
        name: words.net,
        type: 'line',
        data: net.map(Math.round),
        symbol: 'circle',
        symbolSize: 8,
        itemStyle: { color: '#fff', borderColor: ink, borderWidth: 2 },
        lineStyle: { color: ink, width: 2 },
      },
    ],
  };
}

function cumulative({ years: labels, budget, present, payback }, words) {
  const reached = payback === null ? [] : [{ xAxis: payback, label: { formatter: `${words.payback} ${payback}` } }];
  return {
    ...base(words),
    xAxis: names(labels, { boundaryGap: false }),
    yAxis: amounts(words),
    series: [
      { name: words.budget, type: 'line', data: budget.map(Math.round), symbolSize: 6, lineStyle: { type: 'dashed', width: 2, color: soft }, itemStyle: { color: soft } },
      {
        name: words.present,
        type: 'line',
        data: present.map(Math.round),
        symbolSize: 7,
        lineStyle: { width: 3, color: accent },
        itemStyle: { color: accent },
        areaStyle: { color: accent, opacity: 0.08 },
        markLine: { silent: true, symbol: 'none', label: { color: ink, position: 'end', fontSize: 13 }, lineStyle: { color: good, type: 'solid', width: 2 }, data: reached },
      },
    ],
  };
}

function spread({ bars, median, draws }, words, width) {
  const barWidth = Math.max(1, (width - 30) / bars.length - 1);
  const middles = bars.map(([low, high]) => (low + high) / 2);
  const side = (keep) => bars.map(([, , count], i) => [middles[i], keep(middles[i]) ? count : 0]);
  const bar = { type: 'bar', stack: 'draws', barWidth };
  const style = base(words);
  return {
    ...style,
    tooltip: {
      ...style.tooltip,
      formatter: ([first]) => {
        const [low, high, count] = bars[first.dataIndex];
        return `${kroner(low, words)} – ${kroner(high, words)}\n${percent((100 * count) / draws)}`;
      },
    },
    xAxis: { type: 'value', scale: true, min: bars[0][0], max: bars.at(-1)[1], splitLine: { show: false }, axisLabel: { color: soft, fontSize: 12, hideOverlap: true, showMinLabel: false, showMaxLabel: false, formatter: (value) => short(value, words) } },
    yAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false } },
    series: [
      { ...bar, name: words.loss, data: side((x) => x <= 0), itemStyle: { color: bad, decal: { symbol: 'rect', color: 'rgba(255,255,255,.35)', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.8 } } },
      {
        ...bar,
        name: words.gain,
        data: side((x) => x > 0),
        itemStyle: { color: good },
        markLine: { silent: true, symbol: 'none', label: { color: ink, fontSize: 13 }, lineStyle: { color: ink, width: 2 }, data: [{ xAxis: median, lineStyle: { type: 'dashed' }, label: { formatter: words.median, align: median < 0 ? 'right' : 'left' } }, ...zeroWithin(bars)] },
      },
    ],
  };
}

function zeroWithin(bars) {
  return bars[0][0] < 0 && bars.at(-1)[1] > 0 ? [{ xAxis: 0, lineStyle: { type: 'solid' }, label: { formatter: '0' } }] : [];
}

function tornado({ bars, net }, words, width) {
  const rows = [...bars].reverse();
  const style = base(words);
  const wide = width >= 420;
  const ticks = roundAmounts(bars.flatMap(({ low, high }) => [low, high]), wide ? 5 : 3).map((amount) => amount - net);
  const half = (name, key, end, color, decal) => ({
    name,
    type: 'bar',
    stack: 'net',
    barMaxWidth: 20,
    itemStyle: { color, decal },
    data: rows.map((row) => ({ value: Math.round(row[key] - net), label: { show: wide, position: row[key] < net ? 'left' : 'right', formatter: row[end], color: soft, fontSize: 12 } })),
  });
  return {
    ...style,
    grid: { ...style.grid, left: 8, right: 44 },
    tooltip: {
      ...style.tooltip,
      formatter: ([{ dataIndex }]) => {
        const row = rows[dataIndex];
        return `${row.name}\n${words.low} ${row.from}: ${kroner(row.low, words)}\n${words.high} ${row.to}: ${kroner(row.high, words)}`;
      },
    },
    // Room beside the longest bars for what their ends stand for.
    xAxis: { ...amounts(words), boundaryGap: wide ? ['12%', '12%'] : [0, 0], axisTick: { customValues: ticks }, axisLabel: { color: soft, fontSize: 12, hideOverlap: true, customValues: ticks, formatter: (value) => short(value + net, words) } },
    yAxis: names(rows.map((row) => row.name), { axisLabel: { color: ink, fontSize: wide ? 13 : 12, lineHeight: 15, width: Math.min(190, width * 0.38), overflow: 'break', interval: 0 }, axisLine: { lineStyle: { color: ink } } }),
    series: [
      half(words.low, 'low', 'from', '#c9812b', { symbol: 'rect', color: 'rgba(255,255,255,.4)', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.8 }),
      half(words.high, 'high', 'to', accent, null),
    ],
  };
}

/** Round amounts to mark within what the given ones span: the bars begin at the net, so a scale of theirs would not be round. */
function roundAmounts(amounts, most) {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const power = 10 ** Math.floor(Math.log10((high - low) / most || 1));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => (high - low) / size <= most);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step);
}

function breakEven({ points, expected, zero }, words) {
  const style = base(words);
  const marks = [{ xAxis: expected, lineStyle: { color: soft, type: 'dashed' }, label: { formatter: `${words.expected} ${percent(expected)}`, color: soft } }];
  if (zero !== null) {
    marks.push({ xAxis: zero, lineStyle: { color: good, type: 'solid' }, label: { formatter: `${words.breakEven} ${percent(zero)}`, color: good } });
  }
  marks.forEach((mark, i) => (mark.label = { ...mark.label, fontSize: 13, distance: i * 18 + 4, position: 'end' }));
  return {
    ...style,
    legend: { show: false },
    grid: { ...style.grid, top: 48 },
    tooltip: { ...style.tooltip, formatter: ([first]) => `${words.success} ${percent(first.value[0])}\n${kroner(first.value[1], words)}` },
    xAxis: { type: 'value', min: 0, max: points.at(-1)[0], axisLabel: { color: soft, fontSize: 12, showMaxLabel: false, formatter: percent }, splitLine: { show: false }, axisLine: { lineStyle: { color: ink } } },
    yAxis: amounts(words),
    series: [{ name: words.net, type: 'line', data: points, symbolSize: 5, lineStyle: { width: 3, color: accent }, itemStyle: { color: accent }, markLine: { silent: true, symbol: 'none', lineStyle: { width: 2 }, data: marks } }],
  };
}

function decals() {
  const soft = 'rgba(255,255,255,.45)';
  return [
    { symbol: 'none' },
    { symbol: 'rect', color: soft, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.8 },
    { symbol: 'circle', color: soft, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0], symbolSize: 0.7 },
    { symbol: 'rect', color: soft, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: 0.8 },
  ];
}
