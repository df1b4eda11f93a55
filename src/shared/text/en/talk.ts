import type { talk as talkSource, talkFigure as figureSource } from '../zh-CN/talk.ts'

export const talk = {
  compulsory: {
    what: 'Cover that the law asks of every car on the road. It may be bought alone; commercial cover is your free choice.',
    pays: 'Injury and damage of the other side, with limits for death and disability, medical costs and property; lower limits apply when you are not at fault.',
    paysNot: 'Your own car and the people in it; whatever is above the limits.',
    objection: 'Can I take compulsory cover only?',
    answer:
      'Yes, the law asks for no more. You then bear what is above the limits, your own car and the people in it; weigh it for yourself.',
  },
  'vehicle-damage': {
    what: 'Pays for your own car. The sum is its actual value when the cover begins, or an agreed one.',
    pays: 'Collision, fire, natural events; since 2020 theft, glass, self-ignition, water and unknown third parties are inside it too. Battery, motor and controls of new-energy cars are included.',
    paysNot:
      'Wear, defects, loss of market value; wheels alone, scratches without a collision; a fading battery and external grid faults.',
    objection: 'Ten years without an accident. Do I need it?',
    answer:
      'You can leave it out. It is for a loss you could not repair, or the whole car. The older and cheaper the car, the less it means; compare the premium with what the car is worth.',
  },
  'third-party': {
    what: 'Pays the other side, once the compulsory limits are used up.',
    pays: 'Injury and damage of the other side by your share of liability, up to the limit.',
    paysNot:
      'Your own car and the people in it; non-listed medical costs and mental distress (there are add-ons); driving without a licence or after alcohol, leaving the scene.',
    objection: 'I have compulsory cover. What is this for?',
    answer:
      'Compulsory cover has a limit each for death and disability, medical costs and property, the last only 2,000. Without third-party cover you pay what is above. The limit is yours to choose; none is certain not to be exceeded.',
  },
  driver: {
    what: 'Pays if the driver of your car is hurt or killed.',
    pays: 'The part your side is liable for, up to the limit an accident.',
    paysNot: 'What the other side owes; non-listed medical costs and mental distress (there are add-ons).',
    objection: 'I have health and accident insurance.',
    answer: 'Then see first what those pay. If little is open, there is no need to buy twice.',
  },
  passengers: {
    what: 'Pays if passengers of your car are hurt or killed, by seat.',
    pays: 'The part your side is liable for, up to the limit a seat.',
    paysNot: 'What the other side owes; non-listed medical costs and mental distress (there are add-ons).',
    objection: 'I mostly drive alone.',
    answer:
      'Then it is of little use and you can leave it out. It is worth a thought if you often drive family or colleagues.',
  },
  'absolute-deductible': {
    what: 'You bear an agreed share of each loss for a lower premium. Each main cover has its own.',
    pays: 'It adds no payment, it only lowers the premium; 5%, 10%, 15% or 20%.',
    paysNot: 'The share is taken off every payment; the larger the payment, the more.',
    objection: 'It is cheaper, so why not always?',
    answer:
      'Not always. It costs most in a large accident: of 1,000,000 at 10% you pay 100,000 yourself. Choose it if you can bear that.',
  },
  wheel: {
    what: 'Pays for tyres and rims damaged alone.',
    pays: 'Tyre or rim damaged while the body is unharmed, up to the agreed sum.',
    paysNot: 'Wear and defects; whatever is above the sum.',
    objection: 'Is that not in vehicle damage cover?',
    answer:
      'Damaged together with the body it is; alone it is not. Where a wheel is cheap you can replace it yourself.',
  },
  'new-equipment': {
    what: 'Pays for equipment fitted after the car left the factory.',
    pays: 'Equipment listed in the policy, at its actual value.',
    paysNot: 'Equipment that is not listed; factory equipment is in vehicle damage cover.',
    objection: 'Is it not part of the car?',
    answer:
      'Vehicle damage cover is for the car as it left the factory. With little fitted you can leave it out; otherwise it needs a list.',
  },
  scratch: {
    what: 'Pays for scratches without signs of a collision.',
    pays: 'Repair up to the sum, which is for the whole year; usually 2,000, 5,000, 10,000 or 20,000.',
    paysNot:
      'Signs of a collision belong to vehicle damage cover; a used-up sum is gone. Most insurers offer it for newer cars only.',
    objection: 'For a little scratch?',
    answer:
      "It depends on where you park; in a garage it is of little use. And a paid claim changes next year's premium, so a small scratch may be cheaper to repair yourself.",
  },
  'repair-expense': {
    what: 'A daily sum while the car is being repaired.',
    pays: 'After an accident that vehicle damage cover pays: 100, 200 or 300 a day, at most 90 days.',
    paysNot: 'Repairs and service that vehicle damage cover does not pay; days beyond the agreed ones.',
    objection: 'I can take a taxi for those days.',
    answer:
      'Then you do not need it. If you live on the car or commute daily, compare it with what a day without costs you.',
  },
  'engine-water-exclusion': {
    what: 'Takes engine damage by water out of vehicle damage cover for a lower premium.',
    pays: 'It adds no payment; other water damage is still paid.',
    paysNot: 'Engine damage by water.',
    objection: 'We hardly ever have floods, so it saves money.',
    answer: 'You can choose it. Only, a storm on a trip is not paid either; you repair the engine yourself.',
  },
  'cargo-liability': {
    what: 'Pays for goods carried by a truck for hire.',
    pays: 'Damage in an accident that the carrier is liable for, up to the limit.',
    paysNot: 'What the carrier is not liable for; whatever is above the limit.',
    objection: 'The owner of the goods has insured them.',
    answer: 'Then see first who bears damage under the transport contract, and decide after that.',
  },
  'mental-distress': {
    what: 'Pays compensation for mental distress that a court awards or both sides agree on. Third party, driver and passengers apart.',
    pays: 'What you are liable for, up to the agreed limit.',
    paysNot: 'Whatever is above the limit; it needs its main cover.',
    objection: 'Does compulsory cover not pay that?',
    answer:
      'It can, within the death and disability limit. If somebody is killed or badly hurt that limit may be used up; without this cover you bear the rest.',
  },
  'holiday-double': {
    what: 'Doubles the third-party limit on public holidays and weekends. For family cars.',
    pays: 'Holidays of the State Council with their shifted days off, Saturdays and Sundays: the limit counts twice.',
    paysNot: 'Shifted working days and local holidays; only third-party cover doubles.',
    objection: 'Could I not just take a higher limit?',
    answer:
      'You could. A higher limit holds every day, this one on holidays and weekends only; compare both premiums.',
  },
  'non-medical': {
    what: 'Pays medical costs outside the state list. Third party, driver and passengers apart.',
    pays: 'Drugs and devices outside the list, your share of them, with a limit of its own or within that of the main cover.',
    paysNot: 'Whatever is above the limit; it needs its main cover.',
    objection: 'How could I decide what the hospital uses?',
    answer:
      'You cannot, so this part may fall on you. One public source puts it at 15% to 35% of medical costs. It is your choice.',
  },
  'external-grid': {
    what: 'Pays damage to the car by a fault of the external grid while charging.',
    pays: 'Damage by grid faults and abnormal current or voltage.',
    paysNot: 'A fading battery; damage to the charger itself (there is a cover for it).',
    objection: "That is the power company's business.",
    answer:
      'You can turn to it. With this cover the insurer can pay first. It is rare; it depends on where you charge.',
  },
  'charger-damage': {
    what: 'Pays for your own charger.',
    pays: 'Natural events, accidents, theft, damage by others, up to the sum.',
    paysNot:
      'Chargers not installed to standard at a fixed address; whatever is above the sum. Keep the papers of purchase and installation.',
    objection: 'The maker gives a warranty.',
    answer: 'See first what it covers. If theft and being hit are in it, there is no need for this.',
  },
  'charger-liability': {
    what: 'Pays if your own charger hurts others or damages their things.',
    pays: 'What you are liable for, up to the agreed limit.',
    paysNot: 'Yourself and your own things; whatever is above the limit.',
    objection: 'It stands at my own place. Whom could it hurt?',
    answer:
      'It is not likely. In a shared garage with many people, judge for yourself; in your own yard you can leave it out.',
  },
  'deductible-amount': {
    what: 'An agreed amount of each loss to your car is yours to bear, for a lower premium.',
    pays: 'It adds no payment; damage above the amount is still paid.',
    paysNot: 'Damage up to the agreed amount in each accident.',
    objection: 'Less is paid. Is that worth it?',
    answer:
      'It depends on you. If you pay small repairs yourself anyway, it saves premium; if you want to claim those too, leave it.',
  },
  'drop-vehicle-damage': {
    what: 'The car is old: no vehicle damage cover any more, and its premium is saved.',
    pays: 'Nothing for your own car; third-party and seat cover stay as they are.',
    paysNot: 'Collision, fire, theft, flood of your car; add-ons that need vehicle damage cover go too.',
    objection: 'I would feel uneasy without it.',
    answer:
      'Then keep it. It pays at most what the car is worth; see that beside the premium, and drop it only if you can bear the loss. If there is a loan, check the contract first.',
  },
  'ride-hailing-undeclared': {
    what: 'A car that carries passengers for pay is insured for that use.',
    pays: 'The use is the one in the policy, so there is no dispute about it after an accident.',
    paysNot:
      'Insured as a family car but carrying passengers for pay: accidents caused by the higher risk may be refused by commercial cover (Insurance Law 保险法, art. 52).',
    objection: 'Just a few rides. Do I have to say so?',
    answer:
      'A change of use should be reported to the insurer in time. The premium will be higher, and another insurer may be needed; when you stop, change it back.',
  },
  services: {
    what: 'Road rescue, safety check, driver service and inspection service, by number of uses.',
    pays: 'Services, no money. Two road rescues are usually free of charge; each insurer prices the others.',
    paysNot: 'Accident losses; uses and distances beyond the agreed ones are charged.',
    objection: 'Is this a present?',
    answer:
      "No. It is a service in the insurer's filed clauses and stands in the policy; the clauses say how often and how far.",
  },
} satisfies typeof talkSource

export const talkFigure = {
  cost: 'It is about {{year, fen}} a year, {{day, fen}} a day, by our estimate.',
  saving: 'It saves about {{year, fen}} a year, by our estimate.',
  range: 'On the market it is about {{min, fenShort}}–{{max, fenShort}} a year; the insurer quotes it.',
  ask: 'There is no published rate; the insurer has to quote it.',
  worked:
    'Example "{{story}}": of a loss of {{loss, fenWhole}} you pay {{without, fenWhole}} as the plan is, {{with, fenWhole}} after the change.',
} satisfies typeof figureSource
