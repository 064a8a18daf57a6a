import '../../components/base.css';
import { renderPage } from '../../components/render-page.tsx';
import { Workshop } from '../../components/workshop/Workshop.tsx';
import { languageChoice } from '../../utils/store.ts';
import { hostFrom } from '../../utils/workshop/host.ts';
import { pageRules } from '../../utils/workshop/page-rules.ts';

const host = hostFrom(location.search);
const [known, choice] = await Promise.all([pageRules.getValue(), languageChoice.getValue()]);
const page = host && Object.hasOwn(known, host) ? known[host] : undefined;

renderPage(<Workshop {...(host && { host })} page={page ?? {}} />, choice);
