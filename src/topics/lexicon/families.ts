import type { LanguageForms } from './lexicon.ts';

/**
 * Families of words that every language has, all ten side by side: what the files of the languages
 * hold is the common vocabulary, what stands here is the rest of one idea.
 * `tête_tête` are two words beside each other or around a third ("tête-à-tête", "cara a cara", "лицом
 * к лицу", "si erano visti"): together they are of the class, alone of none.
 */
export const FAMILIES: LanguageForms = {
  /** Istanbul by its strait and the palaces of the talks. */
  place: 'bosphor* bosfor* bospor* босфор* dolmabahç* долмабахч* çırağan* чираган*',
  talks:
    'négocier* palabres negoziazion* trattarono trattavano tratteranno pertrakt* negocjuj* ' +
    'переговорювал*',
  round:
    'get_together confronto_diretto tête_tête face_face cara_cara frente_frente faccia_faccia ' +
    'huis_clos vier_augen twarzą_twarz oko_oko baş_başa віч_віч тет_тет лицом_лицу ' +
    'обличчям_обличчя entrevue* pourparler conciliabul* séance séances seduta careo* reuniões ' +
    'cimeiras cúpulas conversação szczycie tura turę turze obrad obrady posiedzeni* istişare* ' +
    'raunt* сесі* сесси*',
  /** A word for meeting that is too common to be one from afar: only beside Istanbul. */
  close:
    '*gespräch rendez_vous rendezvous conversations conversazion* appuntament* abboccament* citas ' +
    'розмова розмову розмові розмовою разговор разговора разговору разговоре рандеву',
  meet:
    'reconvene* entretenu* entretiennent entretiendront dialoguent wiederseh* wiedersieht si_visti ' +
    'si_viste si_vedranno si_vedono si_videro dialogat* dialogano riunisc* sieder* sentam ' +
    'розмовля* засідал* засідают* засідатим* заседал* заседают',
  swap: 'trueques permutas trocs baratti',
  swaps: 'trueques trocs baratti',
  swapVerb:
    'barattar* barattat* barattan* barattav* permutad* permutar* permutam permutaba* permutó',
  captive: 'captivi captivo carcerat* tutsağ* jenieck* esirin*',
  human: 'азовц* insan insanlar* officier* oficer* офицер* офіцер*',
  /** `serbest*` (Turkish: free) would else begin as a Polish Serb does. */
  freed:
    'libération* remise_liberté liberazion* rilasci* liberación* excarcel* libertaç* freilassung* ' +
    'salıver* serbest*',
  /** "in cambio di", "a cambio de", "w zamian za": between two numbers. */
  for: 'in_cambio a_cambio w_zamian',
  other: 'зерно зерна зерном',
  notTalks: '*konzern *konzerns außenverteidiger* innenverteidiger*',
  /** "люб’язності", cut at its apostrophe, would begin as "в’язні" does. */
  notSwap: 'любязн* язност*',
  /** "déjà à Istanbul", behind a comma: of a meeting before. */
  already: 'already déjà già ya já schon bereits już вже уже',
  mutual:
    'mutual mutually reciprocal reciprocally mutuel* réciproque* reciproc* mutua* mutuo* mútu* ' +
    'recíproc* gegenseitig* wechselseitig* beiderseitig* wzajemn* obustronn* karşılıklı взаємн* ' +
    'обопільн* взаимн* обоюдн* bilater* двосторонн* двусторонн*',
};
