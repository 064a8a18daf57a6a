import { WORKSHOP_TEXTS, type WorkshopTexts } from '../../locales/workshop.ts';
import { useTexts } from '../ui/use-texts.ts';

export const useWorkshopTexts = (): WorkshopTexts => WORKSHOP_TEXTS[useTexts().language];
