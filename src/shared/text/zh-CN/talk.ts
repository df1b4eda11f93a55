import type { RuleId } from '../../domain/completeness.ts'
import type { CoverageId } from '../../domain/coverage.ts'

/**
 * How to explain a cover across the desk: what it is, what it pays, what it does not, a customer's question and the
 * honest answer. No pressure, no benefit outside the policy, no limit called sufficient.
 */

interface Talk {
  readonly what: string
  readonly pays: string
  readonly paysNot: string
  readonly objection: string
  readonly answer: string
}

/** Prompts about something else than having the cover. */
type RuleOfItsOwn = Extract<RuleId, 'deductible-amount' | 'drop-vehicle-damage' | 'ride-hailing-undeclared'>

export const talk = {
  compulsory: {
    what: '法律规定的保险，上路的车依法投保。可以单独买；商业险由您自愿选择。',
    pays: '对方的人身伤亡和财产损失，按死亡伤残、医疗、财产分项，各有限额；没有责任时也在较低的限额内赔。',
    paysNot: '自己的车和车上的人；超出限额的部分。',
    objection: '只买交强险行不行？',
    answer: '行，法律只要求交强险。超出限额的部分、自己的车和车上的人，就由自己承担，您自己衡量。',
  },
  'vehicle-damage': {
    what: '赔自己的车。保额按投保时的实际价值，也可以双方约定。',
    pays: '碰撞、火灾、自然灾害；2020年起，盗抢、玻璃、自燃、涉水、找不到肇事方的损坏也都在这一项里。新能源车的电池、电机、电控在内。',
    paysNot:
      '自然磨损、质量缺陷、车辆贬值；轮胎轮毂单独损坏、没有碰撞痕迹的划痕；新能源车的电池衰减和外部电网故障。',
    objection: '开了十年没出过事，还要买吗？',
    answer:
      '可以不买。它保的是一次修不起、甚至整车没了的损失。车越旧、价值越低，意义越小，可以拿保费和车的实际价值比一比。',
  },
  'third-party': {
    what: '赔对方。交强险的限额用完以后，由它接着赔。',
    pays: '对方的人身伤亡和财产损失，按您的责任比例，最多赔到限额。',
    paysNot: '自己的车和车上的人；医保范围外的医疗费、精神损害抚慰金（可另加附加险）；无证、饮酒驾驶和逃逸。',
    objection: '已经有交强险，还要三者险做什么？',
    answer:
      '交强险的死亡伤残、医疗、财产各有限额，财产只有2,000元。超出的部分，没有三者险就由自己赔。限额选多少由您定，哪个限额都不能保证不超过。',
  },
  driver: {
    what: '赔本车驾驶人的人身伤亡。',
    pays: '驾驶人受伤、死亡，属于本方责任的部分，每次事故最多赔到限额。',
    paysNot: '应由对方赔的部分；医保范围外的医疗费、精神损害抚慰金（可另加附加险）。',
    objection: '我有医保，也有意外险。',
    answer: '那先看看已有的保障能赔多少。缺口不大，就不必重复买。',
  },
  passengers: {
    what: '赔本车乘客的人身伤亡，按座位计算。',
    pays: '乘客受伤、死亡，属于本方责任的部分，每座最多赔到限额。',
    paysNot: '应由对方赔的部分；医保范围外的医疗费、精神损害抚慰金（可另加附加险）。',
    objection: '车上平时就我一个人。',
    answer: '那这一项用处不大，可以不买。常载家人、同事的再考虑。',
  },
  'absolute-deductible': {
    what: '约定每次事故自己承担一定比例，换较低的保费。每个主险各选各的。',
    pays: '不增加赔付，只降低保费；可选5%、10%、15%、20%。',
    paysNot: '选了以后，每次赔款都先扣掉这个比例，赔得越多扣得越多。',
    objection: '能便宜，是不是都该选？',
    answer: '不一定。大事故扣得多：该赔100万元、选了10%，自己就要付10万元。承担得起再选。',
  },
  wheel: {
    what: '赔轮胎、轮毂的单独损坏。',
    pays: '车身没有损坏，只有轮胎、轮毂坏了，在约定的保额内赔。',
    paysNot: '自然磨损、质量问题；超过保额的部分。',
    objection: '车损险不是都保了吗？',
    answer: '轮胎轮毂和车身一起撞坏的，车损险赔；单独坏的不赔。车轮不贵的，自己换也可以，不一定要买。',
  },
  'new-equipment': {
    what: '赔出厂后加装的设备。',
    pays: '投保时列明的设备，按设备的实际价值赔。',
    paysNot: '没有列明的设备；出厂时就有的配置由车损险赔。',
    objection: '加装的东西，不也是车的一部分吗？',
    answer: '车损险保的是出厂时的配置。加装不多的可以不买；买的话要列清单。',
  },
  scratch: {
    what: '赔没有碰撞痕迹的车身划痕。',
    pays: '在保额内赔修复的费用，保额是一年累计的；常见2,000、5,000、1万、2万元。',
    paysNot: '有明显碰撞痕迹的，由车损险赔；保额赔完就没有了。多数保险公司只承保较新的车。',
    objection: '一点小划痕，何必买？',
    answer:
      '要看停车的环境，停车库的用处不大。还有，报一次赔款会影响下一年的保费，小划痕自己处理可能更合算。',
  },
  'repair-expense': {
    what: '车辆修理期间，按天给一笔补偿。',
    pays: '属于车损险赔付的事故，修理期间每天100、200或300元，最多90天。',
    paysNot: '不属于车损险赔付范围的修理和保养；超过约定天数的部分。',
    objection: '修车几天，打车就行了。',
    answer: '那就不用买。靠车营生、天天通勤的，可以按每天的用车花费算一算。',
  },
  'engine-water-exclusion': {
    what: '把发动机进水损坏从车损险里除外，换较低的保费。',
    pays: '不增加赔付；其他涉水损失仍由车损险赔。',
    paysNot: '发动机进水造成的发动机损坏。',
    objection: '我们这里很少积水，选了能省钱。',
    answer: '可以选。只是去外地遇到暴雨也一样不赔，发动机坏了要自己修。',
  },
  'cargo-liability': {
    what: '赔营业货车上所载货物的损失。',
    pays: '事故造成货物损坏，依法应由承运人赔的部分，最多赔到限额。',
    paysNot: '依法不由承运人承担的部分；超过限额的部分。',
    objection: '货主自己买了货运险。',
    answer: '那先看运输合同怎么约定货损由谁承担，再决定要不要。',
  },
  'mental-distress': {
    what: '赔法院判决或者双方商定的精神损害抚慰金。三者、驾驶人、乘客分别选。',
    pays: '依法应由您承担的抚慰金，在约定的限额内赔。',
    paysNot: '超过限额的部分；没有投保对应主险的，不能单独买。',
    objection: '交强险不是赔这个吗？',
    answer: '交强险在死亡伤残限额内可以赔。有人死亡或重伤时，这个限额可能用完，之后没有这一项就由自己承担。',
  },
  'holiday-double': {
    what: '法定节假日和周末出险，三者险限额翻倍。家庭自用车可以选。',
    pays: '国务院公布的放假日（含调休放假）和周六、周日，三者险限额按两倍计算。',
    paysNot: '调休上班的日子、地方性节日不算；只有三者险翻倍。',
    objection: '直接把三者险买高不就行了？',
    answer: '也可以。买高限额每天都有效，这一项只在节假日和周末有效，两种的保费比一比再选。',
  },
  'non-medical': {
    what: '赔基本医疗保险范围以外的医疗费。三者、驾驶人、乘客分别选。',
    pays: '范围以外的药品、器材等费用，属于您责任的部分，有单独的限额，或者与主险共用限额。',
    paysNot: '超过限额的部分；没有投保对应主险的，不能单独买。',
    objection: '医院用什么药，我怎么管得了？',
    answer:
      '确实管不了，所以这部分可能落到自己身上。一份公开资料说，医保外用药约占医疗费的15%到35%。买不买由您定。',
  },
  'external-grid': {
    what: '赔充电时因外部电网故障造成的车辆损失。',
    pays: '电网故障、电流电压异常造成的车辆损失。',
    paysNot: '电池的自然衰减；充电桩自身的损失（另有充电桩损失险）。',
    objection: '电网出问题，该找供电公司。',
    answer: '可以找。投保以后可以先由保险赔。这种事故少见，买不买看您的充电条件。',
  },
  'charger-damage': {
    what: '赔自用充电桩自身的损失。',
    pays: '自然灾害、意外事故、被盗、被他人损坏，在保额内赔。',
    paysNot: '没有按规范安装在固定地址的；超过保额的部分。购买和安装的单据要留着。',
    objection: '充电桩有厂家质保。',
    answer: '先看质保书管什么。被盗、被撞在里面的，就不必再买。',
  },
  'charger-liability': {
    what: '赔自用充电桩伤到别人、损坏别人财物的责任。',
    pays: '依法应由您承担的赔偿，在约定的限额内赔。',
    paysNot: '您自己的人身和财物；超过限额的部分。',
    objection: '桩装在自家车位，能伤到谁？',
    answer: '可能性不大。装在公共车库、来往人多的，自己判断；只在自家院里用的，可以不买。',
  },
  'deductible-amount': {
    what: '车损险约定一个金额，每次事故这部分自己承担，换较低的保费。',
    pays: '不增加赔付；超过约定金额的车损，仍由车损险赔。',
    paysNot: '每次事故约定金额以内的车损。',
    objection: '出了事少赔，划不来吧？',
    answer: '看习惯。小修本来就自己付的，可以省下保费；小案子也想报的，不选更合适。',
  },
  'drop-vehicle-damage': {
    what: '车旧了，不再投保车损险，省下这笔保费。',
    pays: '不再赔自己的车；三者险、座位险不受影响。',
    paysNot: '本车的碰撞、火灾、被盗、被淹；依附车损险的附加险也随之取消。',
    objection: '不买车损险，心里不踏实。',
    answer:
      '那就留着。车损险最多赔到实际价值，把保费和车现在值多少放在一起看，承担得起再不买；有贷款的先看合同。',
  },
  'ride-hailing-undeclared': {
    what: '载客收费的车，按预约出租客运投保。',
    pays: '用途与保险单相符，出险时没有用途不符的争议。',
    paysNot: '按家庭自用投保却载客收费，因此增加的危险所造成的事故，商业险可以不赔（《保险法》第五十二条）。',
    objection: '偶尔接几单，也要说吗？',
    answer: '用途变了就应当及时通知保险公司。保费会高一些，也可能要换一家公司承保；不再接单了，再改回来。',
  },
  services: {
    what: '道路救援、安全检测、代为驾驶、代为送检，按次数使用。',
    pays: '提供服务，不是赔款。道路救援2次一般不收费，其余次数由各保险公司定价。',
    paysNot: '不赔事故损失；超出次数、里程的部分要自己付费。',
    objection: '这是送的吗？',
    answer: '不是赠品，是保险公司备案条款里的服务，写在保险单上，次数和范围以条款为准。',
  },
} satisfies Record<CoverageId | RuleOfItsOwn | 'compulsory', Talk>

/** This car's figures, after the answer. */
export const talkFigure = {
  cost: '这一项一年约{{year, fen}}元，每天约{{day, fen}}元，为估算。',
  saving: '一年约省{{year, fen}}元，为估算。',
  range: '市场上一年约{{min, fenShort}}–{{max, fenShort}}元，以保险公司报价为准。',
  ask: '没有公开费率，要请保险公司报价。',
  worked:
    '举例“{{story}}”：损失{{loss, fenWhole}}元，照现在的方案自己承担{{without, fenWhole}}元，改了以后自己承担{{with, fenWhole}}元。',
}
