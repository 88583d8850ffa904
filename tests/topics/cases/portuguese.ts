import type { LanguageCases } from './language-cases.ts';

export const portuguese: LanguageCases = {
  around: 'Rússia e Ucrânia; prisioneiros.',
  cases: [
    ['Delegações da Rússia e da Ucrânia reuniram-se em Istambul.', 'talks:covered'],
    ['Os dois países trocaram 307 prisioneiros cada.', 'swap:covered'],
    ['A troca de mil prisioneiros terminou no domingo.', 'swap:covered'],
    ['A segunda ronda de conversações em Istambul decorreu a 2 de junho.', 'talks:related'],
    ['Troca de óleo e pneus em promoção.', ''],
    ['Os ministros trocaram ideias em Istambul.', ''],
    ['Israel e Hamas acertaram troca de reféns por prisioneiros.', 'swap:other'],
    ['O Fenerbahçe negocia em Istambul a contratação do atacante.', ''],
    ['Na troca de 6 de maio, 205 soldados de cada lado voltaram.', 'swap:related'],
    ['A troca de corpos de soldados aconteceu ontem.', ''],
    ['Moscou e Kiev negociam em Istambul pela primeira vez desde 2022.', 'talks:covered'],
    ['Mil por mil: maior troca de prisioneiros da guerra chega ao fim.', 'swap:covered'],
    ['Foram trocados 390 prisioneiros de cada lado.', 'swap:covered'],
    ['Rússia e Ucrânia trocam acusações.', ''],
    ['Troca de tiros deixa dois feridos.', ''],
    ['Troca de treinador no Fenerbahçe, em Istambul.', ''],
    ['Terceira rodada em Istambul dura 40 minutos.', 'talks:related'],
    ['Nova troca de prisioneiros incluirá feridos graves.', 'swap:related'],
    ['Istambul recebe negociações diretas entre Rússia e Ucrânia', 'talks:covered'],
    ['Troca de prisioneiros: 303 militares regressam', 'swap:covered'],
    ['Troca de casais em novo programa', ''],
    ['Troca de espiões em Ancara', ''],
    [
      'Após as negociações de Istambul de 16 de maio, a troca de mil prisioneiros.',
      'talks:covered swap:covered',
    ],
  ],
};
