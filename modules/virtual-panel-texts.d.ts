/** What the build gives to the script that brings the panel's texts in one language. */
declare module 'virtual:panel-texts' {
  export const panelTexts: import('../locales/panel.ts').PanelTexts;
}
