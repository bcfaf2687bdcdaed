using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>
/// What can be measured of a page's layout: it is never wider than its window (WCAG 1.4.10), where it is written downwards never higher, and in the elder mode of the portal all text has 18 px or more
/// and whatever is pressed is 60 px high. Exempt are links inside a sentence.
/// </summary>
internal static class Legibility
{
    private const string Measure = """
        () => {
          const root = document.documentElement;
          const found = [];
          const add = (what, element) => found.push(`${what}: ${location.pathname} ${element.outerHTML.slice(0, 160)}`);
          const isVertical = root.dataset.writing === 'vertical';
          const thickness = (element) => element.getBoundingClientRect()[isVertical ? 'width' : 'height'];
          if (isVertical && root.scrollHeight > root.clientHeight) {
            add(`higher than its window, ${root.scrollHeight} of ${root.clientHeight} px`, root);
          }
          if (!isVertical && root.scrollWidth > root.clientWidth) {
            const widest = [...document.querySelectorAll('body *')].find((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('.table-frame'));
            add(`wider than its window, ${root.scrollWidth} of ${root.clientWidth} px`, widest ?? root);
          }
          if (root.dataset.text === 'md' || !root.classList.contains('portal')) {
            return found;
          }
          const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.ds-sr-only, .ds-skip-link') && thickness(element) > 1;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const small = new Set();
          while (texts.nextNode()) {
            const parent = texts.currentNode.parentElement;
            const scale = parent instanceof SVGElement ? parent.getScreenCTM().a : 1;
            if (texts.currentNode.data.trim() && !parent.closest('script, style, noscript, option') && isShown(parent) && parseFloat(getComputedStyle(parent).fontSize) * scale < 17.99) {
              small.add(parent);
            }
          }
          small.forEach((element) => add('text under 18 px', element));
          const isInSentence = (link) => [...link.parentNode.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
          for (const control of document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')) {
            const target = ['radio', 'checkbox'].includes(control.type) ? control.closest('.ds-field, label') ?? control : control;
            if (isShown(control) && !(control.matches('a') && isInSentence(control)) && thickness(target) < 59.9) {
              add(`target of ${Math.round(thickness(target))} px`, control);
            }
          }
          return found;
        }
        """;

    public static Task<string[]> ViolationsAsync(IPage page) => page.EvaluateAsync<string[]>(Measure);
}
