import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { getInstanceByDom, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { options } from './options.js';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

// Charts out of sight are drawn when they come into it, so that an answer is never waited for longer than it must.
const coming = new IntersectionObserver((entries) => entries.filter((each) => each.isIntersecting).forEach((each) => draw(each.target)), {
  rootMargin: '200px',
});

/** Draws the charts within an element: those in sight at once, the others when they come into sight. */
export function drawCharts(within) {
  for (const place of within.querySelectorAll('[data-chart]')) {
    if (isInSight(place)) {
      draw(place);
    } else {
      coming.observe(place);
    }
  }
}

/** Lets the charts of an old picture live on in a new one with the new figures, since moving a chart costs less than making it. */
export function keepCharts(old, fresh) {
  for (const place of fresh.querySelectorAll('[data-chart]')) {
    const known = old.querySelector(`[data-chart="${place.dataset.chart}"]`);
    if (known) {
      known.dataset.figures = place.dataset.figures;
      known.setAttribute('aria-label', place.getAttribute('aria-label'));
      place.replaceWith(known);
    }
  }
}

function draw(place) {
  coming.unobserve(place);
  const chart = getInstanceByDom(place) ?? init(place, null, { renderer: 'canvas' });
  chart.setOption(options(place.dataset.chart, JSON.parse(place.dataset.figures), place.clientWidth), { notMerge: true });
}

function isInSight(place) {
  const { top, bottom } = place.getBoundingClientRect();
  return top < window.innerHeight && bottom > 0;
}

function fit() {
  for (const place of document.querySelectorAll('[data-chart]')) {
    getInstanceByDom(place)?.resize();
    draw(place);
  }
}

window.addEventListener('resize', fit);
window.addEventListener('beforeprint', () => document.querySelectorAll('[data-chart]').forEach(draw));
