import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { options } from './options.js';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

let drawn = [];

/** Draws every chart within an element, and forgets those that have left the page. */
export function drawCharts(within) {
  drawn = drawn.filter((chart) => {
    const there = chart.getDom().isConnected;
    if (!there) {
      chart.dispose();
    }
    return there;
  });
  for (const place of within.querySelectorAll('[data-chart]')) {
    const chart = init(place, null, { renderer: 'canvas' });
    chart.setOption(optionsOf(place));
    drawn.push(chart);
  }
}

function optionsOf(place) {
  return options(place.dataset.chart, JSON.parse(place.dataset.figures), place.clientWidth);
}

function fit() {
  drawn.forEach((chart) => {
    chart.resize();
    chart.setOption(optionsOf(chart.getDom()), true);
  });
}

window.addEventListener('resize', fit);
window.addEventListener('beforeprint', fit);
