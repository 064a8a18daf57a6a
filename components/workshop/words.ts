import { WORKSHOP_TEXTS, type WorkshopTexts } from '../../utils/workshop/words.ts';
import { useWords } from '../words.ts';

export const useWorkshopWords = (): WorkshopTexts => WORKSHOP_TEXTS[useWords().language];
