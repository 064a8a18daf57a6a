import { WORKSHOP_TEXTS, type WorkshopTexts } from '../../locales/workshop.ts';
import { useWords } from '../ui/use-texts.ts';

export const useWorkshopWords = (): WorkshopTexts => WORKSHOP_TEXTS[useWords().language];
