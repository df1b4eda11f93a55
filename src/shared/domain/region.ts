/**
 * The 36 regions insurance supervision works with: 31 provincial regions and 5 cities planned separately.
 * Code (GB/T 2260) and name as in the announcement of 2020-09-10; docs/rating.md "Regions".
 */
export const regions = [
  { code: '110000', name: '北京', nameTw: '北京', nameEn: 'Beijing', plate: '京' },
  { code: '120000', name: '天津', nameTw: '天津', nameEn: 'Tianjin', plate: '津' },
  { code: '130000', name: '河北', nameTw: '河北', nameEn: 'Hebei', plate: '冀' },
  { code: '140000', name: '山西', nameTw: '山西', nameEn: 'Shanxi', plate: '晋' },
  { code: '150000', name: '内蒙古', nameTw: '內蒙古', nameEn: 'Inner Mongolia', plate: '蒙' },
  { code: '210000', name: '辽宁', nameTw: '遼寧', nameEn: 'Liaoning', plate: '辽' },
  { code: '210200', name: '大连', nameTw: '大連', nameEn: 'Dalian', plate: '辽B' },
  { code: '220000', name: '吉林', nameTw: '吉林', nameEn: 'Jilin', plate: '吉' },
  { code: '230000', name: '黑龙江', nameTw: '黑龍江', nameEn: 'Heilongjiang', plate: '黑' },
  { code: '310000', name: '上海', nameTw: '上海', nameEn: 'Shanghai', plate: '沪' },
  { code: '320000', name: '江苏', nameTw: '江蘇', nameEn: 'Jiangsu', plate: '苏' },
  { code: '330000', name: '浙江', nameTw: '浙江', nameEn: 'Zhejiang', plate: '浙' },
  { code: '330200', name: '宁波', nameTw: '寧波', nameEn: 'Ningbo', plate: '浙B' },
  { code: '340000', name: '安徽', nameTw: '安徽', nameEn: 'Anhui', plate: '皖' },
  { code: '350000', name: '福建', nameTw: '福建', nameEn: 'Fujian', plate: '闽' },
  { code: '350200', name: '厦门', nameTw: '廈門', nameEn: 'Xiamen', plate: '闽D' },
  { code: '360000', name: '江西', nameTw: '江西', nameEn: 'Jiangxi', plate: '赣' },
  { code: '370000', name: '山东', nameTw: '山東', nameEn: 'Shandong', plate: '鲁' },
  { code: '370200', name: '青岛', nameTw: '青島', nameEn: 'Qingdao', plate: '鲁B' },
  { code: '410000', name: '河南', nameTw: '河南', nameEn: 'Henan', plate: '豫' },
  { code: '420000', name: '湖北', nameTw: '湖北', nameEn: 'Hubei', plate: '鄂' },
  { code: '430000', name: '湖南', nameTw: '湖南', nameEn: 'Hunan', plate: '湘' },
  { code: '440000', name: '广东', nameTw: '廣東', nameEn: 'Guangdong', plate: '粤' },
  { code: '440300', name: '深圳', nameTw: '深圳', nameEn: 'Shenzhen', plate: '粤B' },
  { code: '450000', name: '广西', nameTw: '廣西', nameEn: 'Guangxi', plate: '桂' },
  { code: '460000', name: '海南', nameTw: '海南', nameEn: 'Hainan', plate: '琼' },
  { code: '500000', name: '重庆', nameTw: '重慶', nameEn: 'Chongqing', plate: '渝' },
  { code: '510000', name: '四川', nameTw: '四川', nameEn: 'Sichuan', plate: '川' },
  { code: '520000', name: '贵州', nameTw: '貴州', nameEn: 'Guizhou', plate: '贵' },
  { code: '530000', name: '云南', nameTw: '雲南', nameEn: 'Yunnan', plate: '云' },
  { code: '540000', name: '西藏', nameTw: '西藏', nameEn: 'Tibet', plate: '藏' },
  { code: '610000', name: '陕西', nameTw: '陝西', nameEn: 'Shaanxi', plate: '陕' },
  { code: '620000', name: '甘肃', nameTw: '甘肅', nameEn: 'Gansu', plate: '甘' },
  { code: '630000', name: '青海', nameTw: '青海', nameEn: 'Qinghai', plate: '青' },
  { code: '640000', name: '宁夏', nameTw: '寧夏', nameEn: 'Ningxia', plate: '宁' },
  { code: '650000', name: '新疆', nameTw: '新疆', nameEn: 'Xinjiang', plate: '新' },
] as const

export type RegionCode = (typeof regions)[number]['code']
export const regionCodes = regions.map((region) => region.code)

/** The region a plate points to: the longest matching prefix (粤B → Shenzhen, 粤A → Guangdong; 鲁U → Qingdao too). */
export function regionOfPlate(plate: string): RegionCode | null {
  const text = plate.toUpperCase().replace(/^鲁U/, '鲁B')
  const cities = regions.filter((region) => region.plate.length === 2 && text.startsWith(region.plate))
  const provinces = regions.filter((region) => region.plate.length === 1 && text.startsWith(region.plate))
  return (cities[0] ?? provinces[0])?.code ?? null
}
