import type { VocabularyPatch } from "../vocabulary-types.js";
import { split } from "./split.js";

/** Words of sentences about defaults and values in French, Spanish, Portuguese, Italian and German. */
export const phraseWords: readonly VocabularyPatch[] = [
  {
    words: {
      default: split("par défaut"),
      options: split(
        "une des valeurs, une des valeurs suivantes, l'un des, l'une des, un de, une de, parmi, au choix, valeurs possibles, valeurs admises, valeurs autorisées",
      ),
      or: split("ou, ou bien"),
    },
  },
  {
    words: {
      default: split("por defecto, por omisión, valor predeterminado"),
      options: split(
        "uno de, una de, uno de los valores, uno de los siguientes, valores posibles, valores permitidos, valores admitidos",
      ),
      or: split("o, o bien, u"),
    },
  },
  {
    words: {
      default: split("por padrão, valor padrão, por omissão"),
      options: split(
        "um de, uma de, um dos valores, um dos seguintes, valores possíveis, valores permitidos, valores aceitos",
      ),
    },
  },
  {
    words: {
      default: split("per impostazione predefinita, valore predefinito"),
      options: split(
        "uno di, una di, uno tra, uno dei valori, uno dei seguenti, valori possibili, valori ammessi, valori consentiti",
      ),
      or: split("oppure"),
    },
  },
  {
    words: {
      default: split("standardmäßig, standardwert, vorgabewert, voreinstellung, voreingestellt"),
      options: split(
        "einer der werte, einer von, eine von, eines von, eins von, mögliche werte, erlaubte werte, zulässige werte, gültige werte, erlaubt sind, zulässig sind",
      ),
      or: split("oder"),
    },
  },
];
