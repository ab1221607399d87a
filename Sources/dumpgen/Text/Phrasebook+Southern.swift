extension Phrasebook {
  static let spanish = Phrasebook(
    plain: """
      Adjunto encontrará las cifras actualizadas del último trimestre.
      El pedido {o} se envió el {d} y llegará en {n} días.
      El paquete {x} salió del almacén a las {h}.
      Como acordamos, la reunión se aplaza al {d} a las {h}.
      La factura de {a} vence el {d}, cuenta {i}.
      Seguimos a la espera del contrato firmado.
      La incidencia {k} lleva abierta más de {n} días.
      ¿Podría decirme si le parece bien?
      En el almacén de {y} faltan {n} unidades de {r}.
      Encontrará las condiciones en {u}.
      La versión {v} corrige el error de la semana pasada.
      Disculpe la tardanza, ha sido una semana muy intensa.
      Por favor, no responda a este mensaje automático.
      El importe total asciende a {a} con impuestos.
      """,
    about: """
      {p} se hará cargo del proyecto a partir del lunes.
      Si tiene dudas, póngase en contacto con {p} en {e}.
      Ayer hablé con {p} y la oferta sigue en pie.
      Según {p}, la mercancía salió de {y} el {d}.
      Esta mañana hemos firmado con {c}.
      La oferta de {c} por {a} es la mejor.
      Puede llamarme al {t} hasta las {h}.
      Nuestro contacto en {c} es {p}, tel. {t}.
      Envíe los documentos a {e} con copia a {e}.
      """,
    subjects: """
      Pedido {o}
      Reunión del {d}
      Factura pendiente
      Presupuesto para {y}
      Incidencia {k}
      """,
    greetings: """
      Estimada {p}:
      Hola {P}:
      Estimado Sr. {F}:
      Buenos días:
      """,
    closings: """
      Un saludo,
      Saludos cordiales
      Atentamente,
      Gracias y un saludo
      """,
    attributions: """
      El {d} a las {h}, {p} <{e}> escribió:
      El {d}, {p} escribió:
      """,
    quotedLabels: """
      De
      Enviado
      Para
      Asunto
      -----Mensaje original-----
      """,
    forwarded: "---------- Mensaje reenviado ---------",
    contactLabels: """
      Tel.
      Móvil
      Correo
      Web
      """)

  static let italian = Phrasebook(
    plain: """
      In allegato trova i dati aggiornati dell'ultimo trimestre.
      L'ordine {o} è stato spedito il {d} e arriverà in {n} giorni.
      Il pacco {x} ha lasciato il deposito alle {h}.
      Come concordato, la riunione è spostata al {d} alle {h}.
      La fattura di {a} scade il {d}, conto {i}.
      Siamo ancora in attesa del contratto firmato.
      La pratica {k} è aperta da più di {n} giorni.
      Mi può dire se per lei va bene?
      Nel magazzino di {y} mancano {n} pezzi di {r}.
      Tutti i dettagli si trovano su {u}.
      La versione {v} risolve il problema segnalato.
      Mi scuso per il ritardo, è stata una settimana piena.
      La preghiamo di non rispondere a questo messaggio automatico.
      L'importo totale è di {a} tasse incluse.
      """,
    about: """
      {p} seguirà il progetto dalla prossima settimana.
      Per domande può scrivere a {p} all'indirizzo {e}.
      Ieri ho parlato con {p} e l'offerta è ancora valida.
      Secondo {p} la merce è partita da {y} il {d}.
      Questa mattina abbiamo firmato con {c}.
      L'offerta di {c} per {a} è la migliore.
      Mi può chiamare al {t} fino alle {h}.
      Il nostro contatto presso {c} è {p}, tel. {t}.
      Mandi i documenti a {e} e in copia a {e}.
      """,
    subjects: """
      Ordine {o}
      Riunione del {d}
      Fattura da saldare
      Preventivo per {y}
      Pratica {k}
      """,
    greetings: """
      Gentile {p},
      Ciao {P},
      Egregio Sig. {F},
      Buongiorno,
      """,
    closings: """
      Cordiali saluti
      Un cordiale saluto,
      Distinti saluti
      Grazie mille,
      """,
    attributions: """
      Il {d} alle {h}, {p} <{e}> ha scritto:
      Il {d} {p} ha scritto:
      """,
    quotedLabels: """
      Da
      Inviato
      A
      Oggetto
      -----Messaggio originale-----
      """,
    forwarded: "---------- Messaggio inoltrato ---------",
    contactLabels: """
      Tel.
      Cell.
      E-mail
      Web
      """)

  static let portuguese = Phrasebook(
    plain: """
      Segue em anexo a tabela atualizada do último trimestre.
      O pedido {o} foi enviado em {d} e chega em {n} dias.
      A encomenda {x} saiu do armazém às {h}.
      Conforme combinado, a reunião passa para {d} às {h}.
      A fatura de {a} vence em {d}, conta {i}.
      Ainda estamos à espera do contrato assinado.
      O processo {k} está aberto há mais de {n} dias.
      Pode confirmar se isto funciona para si?
      No armazém de {y} faltam {n} unidades de {r}.
      Os detalhes estão em {u}.
      A versão {v} corrige o erro da semana passada.
      Desculpe a demora, foi uma semana muito cheia.
      """,
    about: """
      {p} assume o projeto a partir de segunda-feira.
      Em caso de dúvida, fale com {p} pelo endereço {e}.
      Ontem falei com {p} e a proposta continua de pé.
      Segundo {p}, a mercadoria saiu de {y} em {d}.
      Esta manhã assinámos o contrato com a {c}.
      A proposta da {c} no valor de {a} é a melhor.
      Pode ligar-me para o {t} até às {h}.
      O nosso contacto na {c} é {p}, tel. {t}.
      """,
    subjects: """
      Pedido {o}
      Reunião de {d}
      Fatura em atraso
      Processo {k}
      """,
    greetings: """
      Cara {p},
      Olá {P},
      Exmo. Sr. {F},
      Bom dia,
      """,
    closings: """
      Cumprimentos,
      Atenciosamente,
      Com os melhores cumprimentos
      Abraço,
      """,
    attributions: """
      Em {d} às {h}, {p} <{e}> escreveu:
      Em {d}, {p} escreveu:
      """,
    quotedLabels: """
      De
      Enviado
      Para
      Assunto
      -----Mensagem original-----
      """,
    forwarded: "---------- Mensagem encaminhada ---------",
    contactLabels: """
      Telefone
      Telemóvel
      E-mail
      Site
      """)
}
