insert into customers (name, email, street, postal_code, city, country, newsletter, version, created_at) values
    ('Ana Souza', 'ana@example.org', 'Rua das Flores 12', '1200-195', 'Lisboa', 'PT', true, 0, timestamp with time zone '2024-02-01 09:12:00+00:00'),
    ('Jörg Müller', 'joerg@example.org', 'Gartenweg 3', '04109', 'Leipzig', 'DE', false, 0, timestamp with time zone '2024-02-01 11:40:00+00:00'),
    ('Siobhán Kelly', 'siobhan@example.org', 'Quay Street 7', 'H91 X8P3', 'Galway', 'IE', true, 0, timestamp with time zone '2024-02-02 16:05:00+00:00');

insert into suppliers (name, email, street, postal_code, city, country, version, created_at) values
    ('Moulin & fils', null, 'Rue du Port 4', '29200', 'Brest', 'FR', 0, timestamp with time zone '2024-01-20 08:00:00+00:00');

insert into categories (name, parent_id, version, created_at) values
    ('Kitchen', null, 0, timestamp with time zone '2024-01-20 08:00:00+00:00');
insert into categories (name, parent_id, version, created_at)
    select 'Pans', id, 0, timestamp with time zone '2024-01-20 08:00:00+00:00' from categories where name = 'Kitchen';

insert into products (sku, name, price, weight_in_grams, category_id, supplier_id, version, created_at)
    select 'PAN-24', 'Crêpe pan, 24 cm', 39.90, 1100, c.id, s.id, 0, timestamp with time zone '2024-01-21 08:00:00+00:00'
    from categories c, suppliers s where c.name = 'Pans';
insert into products (sku, name, price, weight_in_grams, category_id, supplier_id, version, created_at)
    select 'WHISK-1', 'Whisk "Élan"', 8.50, 90, c.id, null, 0, timestamp with time zone '2024-01-21 08:00:00+00:00'
    from categories c where c.name = 'Kitchen';

insert into orders (order_number, customer_id, status, placed_at, street, postal_code, city, country, version, created_at)
    select '2024-0001', id, 'DELIVERED', timestamp with time zone '2024-02-03 10:00:00+00:00', street, postal_code, city, country, 0,
        timestamp with time zone '2024-02-03 10:00:00+00:00'
    from customers where email = 'ana@example.org';
insert into orders (order_number, customer_id, status, placed_at, street, postal_code, city, country, version, created_at)
    select '2024-0002', id, 'PLACED', timestamp with time zone '2024-02-05 18:30:00+00:00', street, postal_code, city, country, 0,
        timestamp with time zone '2024-02-05 18:30:00+00:00'
    from customers where email = 'joerg@example.org';

insert into order_lines (order_id, product_id, quantity, unit_price, version, created_at)
    select o.id, p.id, 1, p.price, 0, o.created_at from orders o, products p where o.order_number = '2024-0001';
insert into order_lines (order_id, product_id, quantity, unit_price, version, created_at)
    select o.id, p.id, 2, p.price, 0, o.created_at from orders o, products p
    where o.order_number = '2024-0002' and p.sku = 'WHISK-1';

insert into reviews (product_id, customer_id, stars, text, version, created_at)
    select p.id, c.id, 5, 'Bakes them thin.', 0, timestamp with time zone '2024-02-20 20:00:00+00:00'
    from products p, customers c where p.sku = 'PAN-24' and c.email = 'ana@example.org';
