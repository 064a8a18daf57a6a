import type { WarningPanelState } from '../../utils/domain/guide/panel-state.ts';
import { usePanelTexts } from './context.ts';
import { Emphasised } from './Emphasised.tsx';

/** In place of a guide, on a page that passes itself off as a known site's. */
export function Warning({ view }: { view: WarningPanelState }) {
  const { texts } = usePanelTexts();
  const { title, deceptions, owner, advice } = texts.warning;
  return (
    <div class="single warning" role="alert">
      <h2>{title(view.site)}</h2>
      <p>
        <Emphasised sentence={deceptions[view.deception](view.site, view.host)} part={view.host} />{' '}
        {view.domain !== view.host && <Emphasised sentence={owner(view.domain)} part={view.domain} />}
      </p>
      <p>
        <Emphasised sentence={advice(view.realHost)} part={view.realHost} />
      </p>
    </div>
  );
}
