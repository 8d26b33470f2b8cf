/** Colours, numbers and axes that all charts share. The accent is the municipality's own. */
const styles = getComputedStyle(document.documentElement);
const font = getComputedStyle(document.body).fontFamily;

export const ink = '#1b1b1f';
export const soft = '#55565c';
export const line = '#dcdcd8';
export const good = '#1c6b3f';
export const bad = '#a3261d';
export const accent = styles.getPropertyValue('--accent').trim() || '#1d4f5c';
export const palette = [accent, '#c9812b', '#7d6aa8', '#5d8f57', '#8b8c90', '#b0566f'];

const language = document.documentElement.lang;
const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

export function short(amount, words) {
  const size = Math.abs(amount);
  const text = size >= 1e6 ? `${numbers.format(amount / 1e6)} ${words.million}`
    : size >= 1e4 ? `${whole.format(amount / 1e3)} ${words.thousand}` : whole.format(amount);
  return text.replace('-', '\u2212');
}

export function kroner(amount, words) {
  const text = whole.format(amount).replace('-', '\u2212');
  return language === 'da' ? `${text} ${words.unit}` : `${words.unit} ${text}`;
}

export function percent(value) {
  return language === 'da' ? `${numbers.format(value)} %` : `${numbers.format(value)}%`;
}

/** What every chart begins from. Tooltips are drawn on the canvas, since the page lets nothing write styles into it. */
export function base(words) {
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily: font, color: ink },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 11, textStyle: { fontSize: 13, color: ink } },
    tooltip: {
      renderMode: 'richText',
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'shadow', shadowStyle: { color: 'rgba(0,0,0,.04)' } },
      borderColor: line,
      textStyle: { fontSize: 13, color: ink, fontFamily: font },
      valueFormatter: (value) => kroner(value, words),
    },
  };
}

export function amounts(words) {
  return {
    type: 'value',
    axisLabel: { color: soft, fontSize: 12, formatter: (value) => short(value, words) },
    splitLine: { lineStyle: { color: line } },
  };
}

export function names(data, more = {}) {
  return {
    type: 'category',
    data,
    axisLabel: { color: soft, fontSize: 12 },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#8b8c90' } },
    ...more,
  };
}
