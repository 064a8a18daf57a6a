/** @jsxImportSource hono/jsx */
import type { Texts } from '../locales/pages.ts';
import { usePageTexts } from './ui/frame.ts';

export interface DemoPeopleProps {
  people: { name: string; role: keyof Texts['home']['demoRole']; userId: string; password: string }[];
}

/** The accounts of the demonstration, with their passwords. */
export function DemoPeople({ people }: DemoPeopleProps) {
  const { home: t } = usePageTexts();
  return (
    <section class="card">
      <h2>{t.demo}</h2>
      <p>{t.demoText}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.userId}</th>
              <th scope="col">{t.password}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, role, userId, password }) => (
              <tr key={userId}>
                <th scope="row">
                  {name}
                  <br />
                  <small class="soft">{t.demoRole[role]}</small>
                </th>
                <td>
                  <code>{userId}</code>
                </td>
                <td>
                  <code>{password}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
