/**
 * The 36 regions insurance supervision works with: 31 provincial regions and 5 cities planned separately.
 * Code (GB/T 2260) and name as in the announcement of 2020-09-10; docs/rating.md "Regions".
 */
export const regions = [
  { code: '110000', name: '北京', nameTw: '北京', nameEn: 'Beijing' },
  { code: '120000', name: '天津', nameTw: '天津', nameEn: 'Tianjin' },
  { code: '130000', name: '河北', nameTw: '河北', nameEn: 'Hebei' },
  { code: '140000', name: '山西', nameTw: '山西', nameEn: 'Shanxi' },
  { code: '150000', name: '内蒙古', nameTw: '內蒙古', nameEn: 'Inner Mongolia' },
  { code: '210000', name: '辽宁', nameTw: '遼寧', nameEn: 'Liaoning' },
  { code: '210200', name: '大连', nameTw: '大連', nameEn: 'Dalian' },
  { code: '220000', name: '吉林', nameTw: '吉林', nameEn: 'Jilin' },
  { code: '230000', name: '黑龙江', nameTw: '黑龍江', nameEn: 'Heilongjiang' },
  { code: '310000', name: '上海', nameTw: '上海', nameEn: 'Shanghai' },
  { code: '320000', name: '江苏', nameTw: '江蘇', nameEn: 'Jiangsu' },
  { code: '330000', name: '浙江', nameTw: '浙江', nameEn: 'Zhejiang' },
  { code: '330200', name: '宁波', nameTw: '寧波', nameEn: 'Ningbo' },
  { code: '340000', name: '安徽', nameTw: '安徽', nameEn: 'Anhui' },
  { code: '350000', name: '福建', nameTw: '福建', nameEn: 'Fujian' },
  { code: '350200', name: '厦门', nameTw: '廈門', nameEn: 'Xiamen' },
  { code: '360000', name: '江西', nameTw: '江西', nameEn: 'Jiangxi' },
  { code: '370000', name: '山东', nameTw: '山東', nameEn: 'Shandong' },
  { code: '370200', name: '青岛', nameTw: '青島', nameEn: 'Qingdao' },
  { code: '410000', name: '河南', nameTw: '河南', nameEn: 'Henan' },
  { code: '420000', name: '湖北', nameTw: '湖北', nameEn: 'Hubei' },
  { code: '430000', name: '湖南', nameTw: '湖南', nameEn: 'Hunan' },
  { code: '440000', name: '广东', nameTw: '廣東', nameEn: 'Guangdong' },
  { code: '440300', name: '深圳', nameTw: '深圳', nameEn: 'Shenzhen' },
  { code: '450000', name: '广西', nameTw: '廣西', nameEn: 'Guangxi' },
  { code: '460000', name: '海南', nameTw: '海南', nameEn: 'Hainan' },
  { code: '500000', name: '重庆', nameTw: '重慶', nameEn: 'Chongqing' },
  { code: '510000', name: '四川', nameTw: '四川', nameEn: 'Sichuan' },
  { code: '520000', name: '贵州', nameTw: '貴州', nameEn: 'Guizhou' },
  { code: '530000', name: '云南', nameTw: '雲南', nameEn: 'Yunnan' },
  { code: '540000', name: '西藏', nameTw: '西藏', nameEn: 'Tibet' },
  { code: '610000', name: '陕西', nameTw: '陝西', nameEn: 'Shaanxi' },
  { code: '620000', name: '甘肃', nameTw: '甘肅', nameEn: 'Gansu' },
  { code: '630000', name: '青海', nameTw: '青海', nameEn: 'Qinghai' },
  { code: '640000', name: '宁夏', nameTw: '寧夏', nameEn: 'Ningxia' },
  { code: '650000', name: '新疆', nameTw: '新疆', nameEn: 'Xinjiang' },
] as const

export type RegionCode = (typeof regions)[number]['code']
export const regionCodes = regions.map((region) => region.code)
