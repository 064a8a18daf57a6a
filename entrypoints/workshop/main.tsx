import '../../components/ui/base.css';
import { renderPage } from '../../components/ui/render-page.tsx';
import { Workshop } from '../../components/workshop/Workshop.tsx';
import { hostFrom } from '../../utils/domain/workshop/host.ts';
import { pageRules } from '../../utils/platform/page-rules.ts';
import { languageChoice } from '../../utils/platform/storage.ts';

const host = hostFrom(location.search);
const [known, choice] = await Promise.all([pageRules.getValue(), languageChoice.getValue()]);
const page = host && Object.hasOwn(known, host) ? known[host] : undefined;

await renderPage(<Workshop {...(host && { host })} page={page ?? {}} />, choice);
